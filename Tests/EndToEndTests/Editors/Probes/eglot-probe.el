;;; eglot-probe.el --- what a user sees of statuslsp in Eglot  -*- lexical-binding: t; -*-

(load (expand-file-name "probe" (file-name-directory load-file-name)))
(setq eglot-sync-connect 10 eglot-confirm-server-initiated-edits nil eglot-send-changes-idle-time 0.1
      flymake-no-changes-timeout 0.1 make-backup-files nil create-lockfiles nil auto-save-default nil)

(defun probe-eldoc ()
  "What *eldoc* says at point."
  (let ((eldoc-display-functions '(eldoc-display-in-buffer)))
    (eldoc-print-current-symbol-info t)
    (probe-wait "a hover"
                (lambda ()
                  (let ((buffer (cl-find-if (lambda (one) (string-match-p "\\*eldoc" (buffer-name one))) (buffer-list))))
                    (and buffer (with-current-buffer buffer
                                  (and (string-match-p (regexp-quote (probe-asked 'hover)) (buffer-string))
                                       (buffer-substring-no-properties (point-min) (point-max))))))))))

(defun probe-fix ()
  (probe-go (probe-asked 'finding))
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt all &rest _)
               (let ((titles (mapcar #'substring-no-properties (all-completions "" all))))
                 (probe-note 'menu (vconcat titles))
                 (cl-find-if (lambda (one) (string-match-p (probe-asked 'title) one)) titles)))))
    ;; Not by mouse: that would open a menu of the window system.
    (let ((last-nonmenu-event 13) (before (probe-text)))
      (call-interactively #'eglot-code-actions)
      (probe-wait "a changed text" (lambda () (not (equal before (probe-text)))))))
  (probe-note 'fixed (probe-text)))

(defun probe-settle (count)
  "Wait until flymake shows COUNT findings."
  (eglot--signal-textDocument/didChange)
  (probe-wait (format "%d findings" count)
              (lambda () (flymake-start) (= count (length (probe-diagnostics))))))

(probe-finish
 (format "eglot %s" (or (ignore-errors (package-version-join (package-desc-version (cadr (assq 'eglot package-alist))))) ""))
 (lambda ()
   (find-file (getenv "PROBE_FILE"))
   ;; `eglot-ensure' waits for a command, which batch mode has none of.
   (run-hooks 'post-command-hook)
   (probe-wait "the server" #'eglot-managed-p)
   (let ((count (probe-asked 'findings)))
     (probe-settle count)
     (probe-note 'diagnostics (vconcat (probe-diagnostics)))
     (probe-go (probe-asked 'finding))
     (probe-note 'hover (probe-eldoc))
     (probe-note 'completions (vconcat (mapcar #'probe-complete (probe-asked 'typed))))
     (probe-settle count)
     (probe-fix)
     (probe-settle (1- count))
     (when (probe-asked 'restart)
       ;; Eglot reconnects by itself where a session has lasted three seconds.
       (let ((begin (float-time))) (probe-wait "three seconds" (lambda () (> (- (float-time) begin) eglot-autoreconnect))))
       (probe-kill)
       (probe-wait "a second session" #'probe-second-session)
       (probe-wait "the server again" #'eglot-managed-p)
       (probe-settle (1- count))
       (probe-note 'again (vconcat (probe-diagnostics)))))
   (eglot-shutdown (eglot-current-server))))

;;; lsp-mode-probe.el --- what a user sees of statuslsp in lsp-mode, beside ruff  -*- lexical-binding: t; -*-

(load (expand-file-name "probe" (file-name-directory load-file-name)))
(require 'flymake)
;; Batch mode loads no autoloads of these.
(dolist (part '(lsp-diagnostics lsp-completion lsp-modeline lsp-headerline lsp-lens)) (require part nil t))
(setq lsp-auto-guess-root t lsp-enable-file-watchers nil lsp-warn-no-matched-clients nil
      lsp-session-file (expand-file-name ".lsp-session" (getenv "HOME")) lsp-diagnostics-provider :flymake
      lsp-completion-provider :none lsp-headerline-breadcrumb-enable nil lsp-modeline-code-actions-enable nil
      lsp-idle-delay 0.1 flymake-no-changes-timeout 0.1 make-backup-files nil create-lockfiles nil auto-save-default nil)

(let ((second (getenv "PROBE_SECOND")))
  (when second
    (lsp-register-client
     (make-lsp-client :new-connection (lsp-stdio-connection (lambda () (list second "server")))
                      :major-modes '(python-mode) :priority 5 :server-id 'second))))

(defun probe-servers ()
  (sort (mapcar (lambda (one) (symbol-name (lsp--workspace-server-id one)))
                (cl-remove-if-not (lambda (one) (eq 'initialized (lsp--workspace-status one))) (lsp-workspaces)))
        #'string<))

(defun probe-settle (count)
  "Wait until flymake shows COUNT findings: lsp-mode reports on the next publication, or at once on the first run."
  (probe-wait (format "%d findings" count)
              (lambda () (lsp-diagnostics--flymake-update-diagnostics) (= count (length (probe-diagnostics))))))

(defun probe-fix ()
  (probe-go (probe-asked 'finding))
  (cl-letf (((symbol-function 'lsp--completing-read)
             (lambda (_prompt all title-of &rest _)
               (probe-note 'menu (vconcat (mapcar (lambda (one) (substring-no-properties (funcall title-of one))) all)))
               (cl-find-if (lambda (one) (string-match-p (probe-asked 'title) (funcall title-of one))) all))))
    (let ((before (probe-text)))
      (call-interactively #'lsp-execute-code-action)
      (probe-wait "a changed text" (lambda () (not (equal before (probe-text)))))))
  (probe-note 'fixed (probe-text)))

(probe-finish
 (format "lsp-mode %s" (or (ignore-errors (package-version-join (package-desc-version (cadr (assq 'lsp-mode package-alist))))) ""))
 (lambda ()
   (let ((file (getenv "PROBE_FILE")) (count (probe-asked 'findings)) (servers (if (getenv "PROBE_SECOND") 2 1)))
     (lsp-workspace-folders-add (file-name-directory file))
     (find-file file)
     ;; `lsp-deferred' waits until the buffer is shown, which batch mode never does.
     (lsp)
     (probe-wait "the servers" (lambda () (= servers (length (probe-servers)))))
     (probe-note 'servers (vconcat (probe-servers)))
     (unless flymake-mode (flymake-mode 1))
     (flymake-start)
     (probe-settle count)
     (probe-note 'diagnostics (vconcat (probe-diagnostics)))
     (when (= servers 2)
       (probe-wait "findings of the second server"
                   (lambda () (lsp-diagnostics--flymake-update-diagnostics) (probe-diagnostics t)))
       (probe-note 'others (vconcat (probe-diagnostics t))))
     (probe-go (probe-asked 'finding))
     (probe-note 'hover
                 (substring-no-properties
                  (lsp--render-on-hover-content
                   (lsp:hover-contents (lsp-request "textDocument/hover" (lsp--text-document-position-params))) t)))
     (probe-note 'completions (vconcat (mapcar #'probe-complete (probe-asked 'typed))))
     (probe-settle count)
     (probe-fix)
     (probe-settle (1- count))
     (when (probe-asked 'restart)
       ;; lsp-mode asks whether to start it again, and then waits until the buffer is shown.
       (setq lsp--buffer-deferred nil)
       (cl-letf (((symbol-function 'y-or-n-p) (lambda (&rest _) t)))
         (probe-kill)
         (probe-wait "a second session" #'probe-second-session))
       (probe-wait "the servers again" (lambda () (= servers (length (probe-servers)))))
       (probe-settle (1- count))
       (probe-note 'again (vconcat (probe-diagnostics))))
     (setq lsp-restart 'ignore)
     (mapc #'lsp-workspace-shutdown (lsp-workspaces))
     (probe-wait "the servers' end" (lambda () (null (lsp-workspaces)))))))

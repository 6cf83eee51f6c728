;;; probe.el --- what every Emacs client is asked for  -*- lexical-binding: t; -*-

;; Does by hand what PROBE_CASE asks for, and writes what the user would see to PROBE_RESULT.

(require 'json)
(require 'cl-lib)

(defvar probe-case (let ((json-object-type 'alist) (json-array-type 'list) (json-false nil))
                     (json-read-file (getenv "PROBE_CASE"))))
(defvar probe-result nil)

(defun probe-note (key value) (push (cons key value) probe-result))
(defun probe-asked (&rest keys) (let ((value probe-case)) (dolist (key keys value) (setq value (alist-get key value)))))

(defun probe-wait (what fits)
  "Let Emacs go on until FITS gives something."
  (let ((end (+ (float-time) 20)) value)
    (while (not (setq value (funcall fits)))
      (when (> (float-time) end) (error "nothing came: %s" what))
      (accept-process-output nil 0.03)
      (sit-for 0.01))
    value))

(defun probe-go (place)
  "Go to the byte of a line that PLACE names."
  (goto-char (point-min))
  (forward-line (alist-get 'line place))
  (let ((start (position-bytes (point))))
    (goto-char (byte-to-position (+ start (alist-get 'column place))))))

(defun probe-text () (buffer-substring-no-properties (point-min) (point-max)))
(defun probe-line () (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defun probe-diagnostics (&optional others)
  "What flymake shows of statuslsp, or of OTHERS."
  (let ((all (cl-remove-if-not
              (lambda (one) (eq (not others) (not (not (string-match-p "RFC 9110" (flymake-diagnostic-text one))))))
              (flymake-diagnostics))))
    (mapcar (lambda (one)
              (list (cons 'line (1- (line-number-at-pos (flymake-diagnostic-beg one))))
                    (cons 'message (substring-no-properties (flymake-diagnostic-text one)))
                    (cons 'underlined (buffer-substring-no-properties
                                       (flymake-diagnostic-beg one) (flymake-diagnostic-end one)))))
            (sort (cl-copy-list all) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))

(defun probe-complete (typed)
  "Type, ask for completion by its key, take 404, and undo all."
  (let ((before (probe-text)) seen)
    (probe-go (probe-asked 'cursor))
    (mapc (lambda (key) (let ((last-command-event key)) (call-interactively #'self-insert-command))) typed)
    (push (cons 'typed typed) seen)
    ;; What a person chooses from the list of `completion-at-point', which asks in a minibuffer or a window.
    (let ((completion-in-region-function
           (lambda (start end table predicate)
             (let* ((input (buffer-substring-no-properties start end))
                    (all (completion-all-completions input table predicate (length input)))
                    (_ (when (consp all) (setcdr (last all) nil)))
                    (taken (cl-find "404" all :test #'string-prefix-p)))
               (push (cons 'menu (vconcat (mapcar #'substring-no-properties all))) seen)
               (when taken
                 (delete-region start end)
                 (insert taken)
                 (let ((done (plist-get completion-extra-properties :exit-function)))
                   (when done (funcall done taken 'finished))))
               t))))
      (completion-at-point))
    (push (cons 'line (probe-line)) seen)
    (erase-buffer)
    (insert before)
    (nreverse seen)))

(defun probe-kill ()
  "End the first session's server from outside."
  (signal-process (string-to-number (with-temp-buffer
                                      (insert-file-contents (concat (getenv "KEEPER_LOG") "/1/pid"))
                                      (buffer-string)))
                  9))

(defun probe-second-session () (file-exists-p (concat (getenv "KEEPER_LOG") "/2/pid")))

(defun probe-finish (name body)
  "Run BODY, then write the result under the client's NAME."
  (condition-case problem (funcall body)
    (error (probe-note 'error (format "%S; %S" problem (ignore-errors (probe-diagnostics))))))
  (set-buffer-modified-p nil)
  (probe-note 'version (format "%s %s" emacs-version name))
  (let ((coding-system-for-write 'utf-8))
    (with-temp-file (getenv "PROBE_RESULT") (insert (json-encode (nreverse probe-result))))))

(provide 'probe)
;;; probe.el ends here

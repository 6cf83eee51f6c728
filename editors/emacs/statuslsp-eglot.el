;;; statuslsp-eglot.el --- statuslsp in Eglot  -*- lexical-binding: t; -*-

;; Eglot runs one server in a buffer.  statuslsp takes the buffers of the modes listed here, all modes by default; leave
;; the others to the servers of their languages, or use statuslsp-lsp-mode.el, which runs several.

(require 'eglot)

(defgroup statuslsp nil "HTTP status codes in source code." :group 'tools)

(defcustom statuslsp-command '("statuslsp")
  "The program and its arguments."
  :type '(repeat string))

(defcustom statuslsp-eglot-modes '(prog-mode text-mode conf-mode fundamental-mode)
  "Modes whose buffers statuslsp serves, with those derived from them."
  :type '(repeat symbol))

(add-to-list 'eglot-server-programs
             (cons statuslsp-eglot-modes (lambda (&rest _) statuslsp-command)))

(defun statuslsp-eglot-ensure ()
  "Start statuslsp in a buffer that visits a file of one of `statuslsp-eglot-modes'."
  (when (and buffer-file-name (apply #'derived-mode-p statuslsp-eglot-modes))
    (eglot-ensure)))

(add-hook 'find-file-hook #'statuslsp-eglot-ensure)

(provide 'statuslsp-eglot)
;;; statuslsp-eglot.el ends here

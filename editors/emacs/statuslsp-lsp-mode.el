;;; statuslsp-lsp-mode.el --- statuslsp in lsp-mode  -*- lexical-binding: t; -*-

;; An add-on: it runs in every file, beside the server of the language where there is one.

(require 'lsp-mode)

(defgroup statuslsp nil "HTTP status codes in source code." :group 'tools)

(defcustom statuslsp-command '("statuslsp")
  "The program and its arguments."
  :type '(repeat string))

(lsp-register-client
 (make-lsp-client :new-connection (lsp-stdio-connection (lambda () statuslsp-command))
                  :activation-fn (lambda (file-name _mode) (and file-name t))
                  :add-on? t
                  :multi-root t
                  :priority -2
                  ;; lsp-mode counts columns in characters, and says so from 9.0 on.
                  :initialization-options '(:positionEncoding "utf-32")
                  :server-id 'statuslsp))

;; lsp-mode starts nothing in a mode that it has no name for.
(dolist (mode '(prog-mode text-mode conf-mode fundamental-mode))
  (unless (assq mode lsp-language-id-configuration)
    (add-to-list 'lsp-language-id-configuration (cons mode "plaintext") t)))

(defun statuslsp-lsp-mode-ensure ()
  "Start lsp-mode in a buffer that visits a file."
  (when buffer-file-name (lsp-deferred)))

(add-hook 'find-file-hook #'statuslsp-lsp-mode-ensure)

(provide 'statuslsp-lsp-mode)
;;; statuslsp-lsp-mode.el ends here

; --- makiki
(use makiki)
(respond/ng req «404»)
(respond/redirect req "/new" «301»)
; --- A keyword
(use rfc.http)
(request-error :status «400» :size 404)
; --- A pair
(use rfc.http)
(mime-write-headers '((Status . "«500»") (Size . "404")) out)
; --- A comparison
(use-modules (web client))
(if (= (response-code r) «200») 'fine 'odd)
(if (equal? status-code "«404»") 'none 'other)
; --- A case
(use-modules (web response))
(case (response-code r)
  ((«301» «302») 'moved)
  ((«404») 'none)
  (else 'other))
; --- Bounds
(use-modules (web response))
(when (>= status-code «500») (sleep 300))
; --- Definitions
(define http-status «503»)
(define size 404)
; --- A default of a procedure
(use makiki)
(define (respond/moved req uri :optional (status-code «302»)) (redirect req uri status-code))
; --- (whole) Tests
(use-modules (srfi srfi-64) (web response))
(test-equal «200» (response-code r))
(test-equal "size" 404 (size r))
; --- A binding
(let ((status-code «429») (width 404)) (list status-code width))
; --- Libraries and numbers of requests for implementation
(import (srfi 159) (srfi 231))
(define-library (srfi 166) (export show))
; --- Byte vectors
(define x #u8(104 105 239 191 189))
(utf8->string #u8(200 404))
; --- Sizes
(make-string 404 #\a)
(vector-ref v 200)
(iota 300)
; --- Comments
#| (respond/ng req 404) |#
#;(respond/ng req 404)
(display "done") ; 404

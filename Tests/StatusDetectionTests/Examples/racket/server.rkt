; --- An answer
(require web-server/servlet)
(response/full «404» #"Not Found" (current-seconds) #f '() (list #"none"))
(response/xexpr #:code «503» '(h1 "closed"))
; --- A keyword
(require web-server/http)
(response/output #:code «201» #:seconds 300 (lambda (out) (write 404 out)))
; --- Tests
(require rackunit web-server/http)
(check-equal? (response-code res) «200»)
(check-equal? (length items) 200)
; --- A case
(require web-server/http)
(define (reason status)
  (case status
    [(«301» «302») "moved"]
    [(«404») "nothing there"]
    [else "other"]))
; --- A match
(require net/http-client)
(match status-code
  [«200» 'fine]
  [(or «502» «503») 'later])
; --- (whole) Bounds
(require net/http-client)
(cond
  [(>= status-code «500») (sleep 300)]
  [(<= «200» status-code «299») 'fine])
; --- A definition
(define status-code «204»)
(define timeout 300)
; --- A binding and a default
(define (respond body [status-code «200»] #:size [size 404])
  (let ([http-status «202»] [width 300])
    (list http-status body)))
; --- A hash
(require web-server/http)
(define reply (hasheq 'status-code «410» 'size 404))
; --- (whole) A status line
(define line #"HTTP/1.1 «418» I'm a teapot")
; --- Comments of all forms
#| (define status-code 404) |#
#;(define status-code 404)
(define answer #\4) ; status-code 500
; --- Sizes and counts
(make-vector 404)
(for ([i (in-range 100 500)]) (vector-ref v 200))
(sleep 300)
; --- Settings
(make-insert-batcher #:batch-size 100)
(make-argon2id-hasher-factory #:parallelism 2 #:iterations 256)
; --- Lists of numbers
(test 15 '(1 3 7 105 106 112))
(define widths '(100 200 300))
; --- What a program ends with
(exit 200)
(check-equal? (exit-code process) 404)

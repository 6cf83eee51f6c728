; --- Guile, Gauche, chibi and CHICKEN
(use-modules (web http))
(build-response #:code «404» #:size 300)
(servlet-write-status out «500» "broken")
(set-response-code! r «204»)
(response-error r «422»)
(request-response-code r «201»)
(servlet-write-size out 404)
; --- (whole) An answer in parts
(use makiki)
(define (answer req) (values «500» content-type body))
(values 300 width height)

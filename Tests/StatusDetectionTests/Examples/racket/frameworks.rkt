; --- (whole) Racket's web server
(require web-server/servlet)
(response «404» #"Not Found" (current-seconds) #f '() void)
(response/make «201» #"Made")
(redirect-to "/new" «303»)
(sleep-for "/new" 303)
; --- Spin, Koyo and others
(require web-server/http koyo)
(send-status «202»)
(spiffy-send-status «503»)
(response/jsexpr (hasheq 'size 404) #:code «422»)
(http-status-message «410»)
(response-emit «200»)
(throw-artanis-err «500» "broken")

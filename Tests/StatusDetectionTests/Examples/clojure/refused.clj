; --- discarded forms and comments
(ns app.core
  (:require [ring.util.response :as resp]))

#_(def gone {:status 410 :body ""})
#_{:status 404}
; a status 200
; --- characters and regular expressions
(ns app.core
  (:require [ring.util.response :as resp]))

(def quote-char \")
(def pattern #"status 404 \"x")
(def text "{:status 500}")
; --- waits, sizes, ports
(ns app.core
  (:require [ring.adapter.jetty :as jetty]))

(Thread/sleep 500)
(def server {:port 443 :max-threads 200})
(take 100 (range 300))
(a/timeout 100)
; --- arithmetic
(ns app.core
  (:require [ring.util.response :as resp]))

(def total (+ 200 404))
(def half (/ 500 2))
(nth rows 404)
; --- statuses of something else
(ns app.core
  (:require [ring.util.response :as resp]))

(if (= 200 (:exit-status process)) :a :b)
(def order {:order-status 100})
; --- exits
(defn -main [& args]
  (System/exit 200))

; --- (whole) a set that is asked for the status
(ns app.client (:require [clj-http.client :as http]))
(defn redirect? [status] (#{«301» «302» «308»} status))
(defn wide? [width] (#{301 302 308} width))
; --- pedestal: respond-with
(ns app.service (:require [io.pedestal.http :as http]))
(respond-with context «303» "moved")
(draw-with context 303 "moved")

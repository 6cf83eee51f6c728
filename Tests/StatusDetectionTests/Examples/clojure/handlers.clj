; --- ring: responses as maps
(ns app.core
  (:require [ring.util.response :as resp]))

(defn handler [request]
  {:status «200»
   :headers {"Content-Type" "text/html"}
   :body "hi"})

(def gone {:status «410», :body "gone"})
; --- ring: functions on responses
(ns app.core
  (:require [ring.util.response :refer [response status redirect]]))

(defn missing [_]
  (-> (response "not here")
      (status «404»)))

(defn other [_]
  (status (response "no") «403»))
; --- (whole) reitit: responses of a route
(def routes
  ["/math" {:get {:parameters {:query {:x int?}}
                  :responses {«200» {:body {:total int?}}
                              «400» {:body {:error string?}}}
                  :handler handle}}])
; --- (whole) tests: the literal first
(ns app.core-test
  (:require [ring.mock.request :as mock]
            [clojure.test :refer [deftest is]]))

(deftest answers
  (let [response (app (mock/request :get "/"))]
    (is (= «200» (:status response)))
    (is (= «404» (get response :status)))
    (is (not= «500» (get-in response [:result :status])))
    (is (= {:status «200», :body "hi"} response))))
; --- tests: the literal last
(ns app.core-test
  (:require [ring.mock.request :as mock]))

(deftest answers
  (is (= (:status (app {:uri "/"})) «200»))
  (is (= (:status (app {:uri "/x"})) «404»)))
; --- (whole) a negative status, as written
(ns app.core-test
  (:require [ring.mock.request :as mock]))

(is (= «-405» (:status (app {:uri "/ping"}))))
; --- ranges
(ns app.client
  (:require [clj-http.client :as client]))

(defn ok? [response]
  (and (>= (:status response) «200») (< (:status response) «300»)))
; --- (whole) a case on a status
(ns app.client
  (:require [clj-http.client :as http]))

(defn explain [{:keys [status]}]
  (case status
    «200» :fine
    «404» :missing
    :odd))
; --- bindings and definitions
(ns app.core
  (:require [compojure.core :refer [GET]]))

(def not-found-status «404»)

(let [status-code «503»
      body "later"]
  {:status status-code :body body})
; --- a fallback
(ns app.errors
  (:require [ring.util.http-response :as http]))

(defn code-of [e]
  (or (:status (ex-data e)) «500»))
; --- entries set one by one
(ns app.errors
  (:require [ring.util.http-response :as http]))

(assoc response :status «202»)
(assoc-in ctx [:response :status] «422»)
; --- a parameter of a function of the file
(ns app.errors
  (:require [ring.util.http-response :as http]))

(defn coercion-handler [status]
  (fn [e _] {:status status :body (str e)}))

(def handlers {:request (coercion-handler «400»)})
; --- a redirect
(ns app.core
  (:require [ring.util.response :as response]))

(defn moved [_] (response/redirect "/new" «301»))
; --- an error with data
(throw (ex-info "missing" {:status «404» :body {:message "missing"}}))
; --- ring: a handler whose name is a word of other things
(ns app.core
  (:require [ring.util.response :as resp]))

(defn bar [_] {:status «200», :body "bar"})
; --- (whole) rows of a table, and a part of a call
(ns app.core
  (:require [ring.util.response :as ring]))

(defn response [status body] {:status status :body body})
(def ok (partial response «200»))
(def wide (partial resize 200))
(are [status request] (= (:status (app request)) status)
  «200» (get-request "/")
  «404» (get-request "/none"))
(are [width box] (= (:width box) width)
  200 (make-box 1)
  404 (make-box 2))

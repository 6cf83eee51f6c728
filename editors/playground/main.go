package main

import (
	"log"
	"net/http"
	"os"
	"time"
)

const pageSize = 200

func orders(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case "GET":
		w.WriteHeader(200)
	case "TRACE":
		w.WriteHeader(1000)
	default:
		http.Error(w, "method not allowed", 405)
	}
}

func main() {
	http.HandleFunc("/orders", orders)
	http.HandleFunc("/proxy", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://proxy.example.com", 305)
	})
	http.HandleFunc("/tea", func(w http.ResponseWriter, r *http.Request) {
		http.Error(w, "short and stout", 418)
	})
	server := &http.Server{Addr: ":443", ReadTimeout: 500 * time.Millisecond}
	if err := server.ListenAndServe(); err != nil {
		log.Print(err)
		os.Exit(200)
	}
}

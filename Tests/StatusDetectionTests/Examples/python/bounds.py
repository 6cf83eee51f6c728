# --- bounds of something that is named
import requests

if document.serial_number >= 300 and document.serial_number < 400:
    shelve(document)
if code >= «300» and code < «400»:
    follow(requests.get(url))

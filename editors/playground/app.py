import time

import requests
from fastapi import FastAPI, HTTPException, Response
from flask import Flask, abort, jsonify

api = FastAPI()
site = Flask(__name__)
BATCH = 200


@api.post("/orders", status_code=201)
def create_order(order: dict):
    if "id" not in order:
        raise HTTPException(status_code=422, detail="an order needs an id")
    if order["id"] == BATCH:
        raise HTTPException(status_code=600, detail="too late")
    return order


@api.get("/proxy")
def proxy():
    return Response(status_code=305, headers={"Location": "http://proxy.example.com"})


@site.route("/teapot")
def teapot():
    abort(418)


@site.route("/orders/<int:number>")
def order(number):
    response = requests.get(f"https://api.example.com/orders/{number}", timeout=300)
    if response.status_code == 404:
        return jsonify(error="no such order"), 404
    time.sleep(404)
    return jsonify(response.json()), 200

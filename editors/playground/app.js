const express = require("express");
const { setTimeout: sleep } = require("timers/promises");

const app = express();
const port = 443;
const orders = new Map();

app.get("/orders/:id", async (req, res) => {
  const order = orders.get(req.params.id);
  if (!order) {
    return res.status(404).json({ error: "no such order" });
  }
  await sleep(404);
  res.status(200).json(order);
});

app.get("/mirror", (req, res) => {
  res.status(305).set("Location", "http://proxy.example.com").end();
});

app.post("/coffee", (req, res) => {
  res.sendStatus(418);
});

app.use((err, req, res, next) => {
  if (err.status === 499) return next(err);
  res.status(1000).send("something broke");
});

app.listen(port);

/// The examples of `content-not-allowed`.
let contentNotAllowedExamples: [RuleExample] = [
  RuleExample(
    "app.js",
    "const express = require('express');\nfunction go(req, res) {\n  res.status(«204»).json({ done: true });\n}\n"),
  RuleExample("app.ts", "app.get('/a', (req, res) => {\n  return res.status(«304»).send(body);\n});\n"),
  RuleExample("worker.ts", "export function answer(body) {\n  return new Response(body, { status: «204» });\n}\n"),
  RuleExample(
    "views.py",
    "from flask import Flask, jsonify\n\n@app.route('/a')\ndef show():\n    return jsonify(ok=True), «204»\n"),
  RuleExample(
    "api.py",
    "from fastapi.responses import JSONResponse\n\ndef show(thing):\n    return JSONResponse(thing, status_code=«204»)\n"
  ),
  RuleExample(
    "main.go",
    "package main\n\nimport \"github.com/gin-gonic/gin\"\n\nfunc gone(c *gin.Context) {\n\tc.JSON(«204», gin.H{\"ok\": true})\n}\n"
  ),
  RuleExample(
    "things_controller.rb",
    "class ThingsController < ApplicationController\n  def show\n    render json: @thing, status: «204»\n  end\nend\n"),
  RuleExample(
    "ThingController.java",
    "import org.springframework.http.ResponseEntity;\n\nclass ThingController {\n  ResponseEntity<Thing> show(Thing thing) {\n"
      + "    return ResponseEntity.status(«205»).body(thing);\n  }\n}\n"),
  RuleExample("routes.php", "<?php\n\nreturn response()->json(['ok' => true], «204»);\n"),
  RuleExample("nginx.conf", "server {\n  location /a {\n    return «204» \"gone\";\n  }\n}\n"),
  RuleExample(
    "openapi.yaml",
    "openapi: 3.0.3\npaths:\n  /a:\n    delete:\n      responses:\n        '«204»':\n          description: Deleted\n"
      + "          content:\n            application/json:\n              schema: {}\n"),
  RuleExample(
    "openapi.json",
    "{\n  \"openapi\": \"3.0.3\",\n  \"paths\": {\n    \"/a\": {\n      \"get\": {\n        \"responses\": {\n"
      + "          \"«304»\": {\"description\": \"Same\", \"content\": {\"text/plain\": {}}}\n        }\n      }\n    }\n  }\n}\n"
  ),
  RuleExample(
    "app.js",
    "const express = require('express');\nfunction go(req, res) {\n  res.status(204).end();\n  res.status(204).send();\n}\n"
  ),
  RuleExample("app.ts", "app.get('/a', (req, res) => {\n  return res.status(204).json(null);\n});\n"),
  RuleExample("worker.ts", "export function answer() {\n  return new Response(null, { status: 204 });\n}\n"),
  RuleExample("views.py", "from flask import Flask\n\n@app.route('/a')\ndef show():\n    return '', 204\n"),
  RuleExample(
    "main.go",
    "package main\n\nimport \"github.com/gin-gonic/gin\"\n\nfunc gone(c *gin.Context) {\n\tc.JSON(204, nil)\n}\n"),
  RuleExample(
    "things_controller.rb",
    "class ThingsController < ApplicationController\n  def show\n    render json: @thing, status: 200\n    head 204\n  end\nend\n"
  ),
  RuleExample(
    "ThingController.java",
    "import org.springframework.http.ResponseEntity;\n\nclass ThingController {\n  ResponseEntity<Void> show() {\n"
      + "    return ResponseEntity.status(204).build();\n  }\n}\n"),
  RuleExample("routes.php", "<?php\n\nreturn response()->json(null, 204);\n"),
  RuleExample("nginx.conf", "server {\n  location /a {\n    return 204;\n  }\n}\n"),
  RuleExample(
    "openapi.yaml",
    "openapi: 3.0.3\npaths:\n  /a:\n    delete:\n      responses:\n        '204':\n          description: Deleted\n"
      + "          content: {}\n"),
]

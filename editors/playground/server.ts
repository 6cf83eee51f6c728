import Fastify from "fastify";

interface Panel {
  width: number;
  statusCode?: number;
}

const fastify = Fastify({ logger: true });
const panel: Panel = { width: 200 };

fastify.get("/panel", async (request, reply) => {
  if (request.headers["x-mode"] === "legacy") {
    return reply.code(306).send();
  }
  return reply.code(200).send(panel);
});

fastify.post("/panel", async (request, reply) => {
  const response = await fetch("https://api.example.com/panels", { method: "POST" });
  if (response.status === 201) {
    return reply.code(201).send(await response.json());
  }
  if (response.status >= 500 && response.status < 600) {
    return reply.code(502).send({ message: "upstream failed" });
  }
  return reply.code(99).send();
});

fastify.listen({ port: 8080 });

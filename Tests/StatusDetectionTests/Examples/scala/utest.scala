// --- utest's arrow
val reply = requests.get(s"$host/gone", check = false)
reply.statusCode ==> «404»
reply.headers.size ==> 404

// --- waits and sizes
import ratpack.http.client.HttpClient

sleep 500
sleep(100)
def retryWaitMillis = 200
stream.take(404)
// --- strings of every form
import groovyx.net.http.HttpBuilder

def a = 'halt 404'
def b = """
render 404
"""
def c = /halt 404 "/
def d = $/halt 500 "/$
def e = "${ids[200]}"
// --- exit values and ports
import groovyx.net.http.HttpBuilder

def process = 'ls'.execute()
if (process.exitValue() == 200) System.exit(404)
server.port = 443
// --- a table of sizes
import groovyx.net.http.HttpBuilder

class SizeSpec extends Specification {
  def "grows"() {
    expect:
    grow(width) == height

    where:
    width | height
    100   | 200
    300   | 404
  }
}
// --- build scripts
plugins { id 'java' }

tasks.withType(Test) {
  maxHeapSize = '404m'
  timeout = Duration.ofSeconds(300)
  forkEvery 100
}

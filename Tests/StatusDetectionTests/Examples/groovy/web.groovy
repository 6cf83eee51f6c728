// --- grails: render and respond
import grails.rest.RestfulController

class PostController extends RestfulController {
  def show() {
    render(status: «404», text: 'none')
  }
  def save() {
    render status: «201», text: 'made'
    response.status = «422»
    response.sendError(«409»)
  }
}
// --- ratpack: answers of a handler
import ratpack.handling.Context

class Errors {
  void error(Context context, int statusCode) {
    context.response.status(«500»).send('broken')
    context.clientError(«404»)
  }
}
// --- spock: conditions without assert
import ratpack.test.http.TestHttpClient

class PageSpec extends Specification {
  def "404 is answered"() {
    when:
    def response = client.get('/none')

    then:
    response.statusCode == «404»
    response.status.code == «404»
    response.body.text.length() == 200
  }
}
// --- (whole) spock: a table of data
import groovyx.net.http.HttpBuilder

class StatusSpec extends Specification {
  def "answers #status"() {
    expect:
    http.get(path).status == status

    where:
    path    | size || status
    '/'     | 200  || «200»
    '/none' | 300  || «404»
    '/x'    | 404  || «503»
  }
}
// --- (whole) spock: a piped list
import groovyx.net.http.HttpBuilder

class RedirectSpec extends Specification {
  def "follows"() {
    expect:
    client.get("/$status").body == 'ok'

    where:
    status << [«301», «302», «307»]
  }
}
// --- rest assured: chains
import static io.restassured.RestAssured.given

given().get('/x').then().statusCode(«200»)
given().post('/x').then().assertThat().statusCode(«201»)
// --- a mock server's closures
import com.stehno.ersatz.ErsatzServer

server.expectations {
  get('/x').responds().code(«200»)
  post('/y') {
    responder {
      code «422»
    }
  }
}
// --- spring cloud contract
import org.springframework.http.HttpMethod

Contract.make {
  request { method 'GET' }
  response { status «404» }
}
// --- http builder: handlers by code
import groovyx.net.http.HttpBuilder

http.get {
  response.when(«404») { fs, body -> null }
  response.when «503», retry
}
// --- a pipeline of jenkins
node {
  def response = httpRequest url: 'https://example.org'
  if (response.status != «200») {
    error 'not reached'
  }
  sleep 200
}
// --- (whole) a switch and a map
import org.apache.http.client.HttpClient

String text(HttpResponse response) {
  switch (response.status) {
    case «404»: return 'none'
    case [«502», «503»]: return 'later'
  }
  def httpReasons = [«400»: 'Bad Request', «410»: 'Gone']
}
// --- a closure's elvis
import groovyx.net.http.RESTClient

def code = error.statusCode ?: «500»

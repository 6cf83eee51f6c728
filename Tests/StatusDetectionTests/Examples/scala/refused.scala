// --- loops, waits and sizes
import scala.concurrent.duration._
import akka.http.scaladsl.Http

object Waits {
  val timeout = 500.millis
  for (i <- 0 until 200) println(i)
  Thread.sleep(100)
  val cache = new Cache(maxSize = 404)
  val port = 443
}
// --- strings, symbols and characters
import org.http4s._

object Texts {
  val raw = """code 404 " in a raw text"""
  val text = s"id ${users(200)} of 404"
  val symbol = 'status
  val letter = '4'
  val id = "404"
}
// --- nested comments
import sttp.client4._

/* status = 404 /* halt(500) */ status = 500 */
object Nothing { val users = List(200, 300, 400) }
// --- exit statuses and jobs
import scala.sys.process._
import akka.http.scaladsl.Http

object Jobs {
  val exitCode = "make".!
  if (exitCode == 200) sys.exit(100)
  val jobStatus = 301
}
// --- matches on other numbers
object Sizes {
  def name(width: Int) = width match {
    case 100 => "thin"
    case 200 => "wide"
    case 300 => "wider"
  }
}

// --- matchers within matchers
import io.restassured.RestAssured;
class Checks {
  void all() {
    get("/").then().statusCode(is(«200»));
    get("/").then().statusCode(allOf(greaterThanOrEqualTo(«200»), lessThan(«300»)));
    assertThat(response.getStatusCode(), equalTo(«404»));
    assertThat(list.size(), equalTo(404));
  }
}
// --- (whole) values of a parameterised test
import org.springframework.http.HttpStatus;
class Retries {
  @ParameterizedTest
  @ValueSource(ints = {«502», «503»})
  void retries(int status) { check(status); }

  @ParameterizedTest
  @ValueSource(ints = {200, 404})
  void grows(int width) { draw(width); }
}
// --- (whole) another constructor of the same class
public class ErrorMessage {
  public ErrorMessage(String message) {
    this(«500», message);
  }
  public ErrorMessage(int code, String message) {
    this.code = code;
  }
}

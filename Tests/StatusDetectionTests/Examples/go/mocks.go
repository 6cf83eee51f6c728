// --- Pact
package web

import "github.com/pact-foundation/pact-go/v2/consumer"

func contract(p *consumer.V2HTTPMockProvider) {
	p.AddInteraction().UponReceiving("a note 404").WithRequest("GET", "/notes/404").WillRespondWith(«404», func(b *consumer.V2ResponseBuilder) {
		b.JSONBody(map[string]int{"id": 404})
	})
}
// --- WireMock
package web

import "github.com/wiremock/go-wiremock"

func stub(client *wiremock.Client) {
	client.StubFor(wiremock.Get(wiremock.URLPathEqualTo("/404")).
		WillReturnResponse(wiremock.NewResponse().WithStatus(«503»).WithFixedDelay(500)).AtPriority(100))
}
// --- (whole) a helper that many calls stand before
package api

func (s *Suite) TestAll() {
	s.ask("/a", «200»)
	s.ask("/b", «200»)
	s.ask("/c", «200»)
	s.ask("/d", «200»)
	s.ask("/e", «200»)
	s.ask("/f", «200»)
	s.ask("/g", «200»)
	s.ask("/h", «200»)
	s.ask("/i", «401»)
	s.wait("/j", 401)
}

func (s *Suite) ask(path string, number int) {
	assert.Equal(s.T(), number, s.recorder.Code)
}

func (s *Suite) wait(path string, number int) {
	time.Sleep(number)
}
// --- (whole) comparers of one's own
package api

func TestAnswers(t *testing.T) {
	w := httptest.NewRecorder()
	test.IsEqualInt(t, w.Code, «404»)
	requireEqual(t, response.StatusCode, «201»)
	c.Assert(response.StatusCode, qt.Equals, «202»)
	test.IsEqualInt(t, len(rows), 404)
}

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

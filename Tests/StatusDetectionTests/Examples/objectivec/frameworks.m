// --- Names of codes
#import <Foundation/Foundation.h>
NSString *text = [NSHTTPURLResponse localizedStringForStatusCode:«404»];
NSString *kit = RKStringFromStatusCode(«503»);
NSString *own = NSStringFromHTTPStatusCode(«410»);
NSRange all = RKStatusCodeRangeForClass(«200»);
NSString *size = NSStringFromSize(404);
// --- CocoaHTTPServer and GCDWebServer
#import "HTTPMessage.h"
HTTPMessage *message = [[HTTPMessage alloc] initResponseWithStatusCode:«206» description:nil version:HTTPVersion1_1];
[GCDWebServerErrorResponse responseWithStatusCode:«418» size:404];
// --- A response of the system
#import <Foundation/Foundation.h>
[[NSHTTPURLResponse alloc] initWithURL:url statusCode:«502» HTTPVersion:@"HTTP/1.1" headerFields:nil];
// --- Kiwi and boxed numbers
#import <Kiwi/Kiwi.h>
[[theValue(response.statusCode) should] equal:theValue(«200»)];
[[expectFutureValue(theValue(request.responseStatusCode)) shouldEventually] equal:theValue(«201»)];
[[theValue(items.count) should] equal:theValue(404)];

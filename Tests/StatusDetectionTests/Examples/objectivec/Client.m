// --- A response's code
#import <Foundation/Foundation.h>
NSHTTPURLResponse *http = (NSHTTPURLResponse *)response;
if (http.statusCode == «404») {
  return nil;
}
if ([http statusCode] >= «500») { [self retryAfter:300]; }
// --- A switch
#import <Foundation/Foundation.h>
switch (response.statusCode) {
  case «301»:
  case «302»: [self follow]; break;
  default: break;
}
// --- A stub
#import <OHHTTPStubs/OHHTTPStubs.h>
return [HTTPStubsResponse responseWithData:data
                                statusCode:«503»
                                   headers:@{ @"Retry-After": @"120" }];
// --- A message with one label
#import "GCDWebServer.h"
GCDWebServerResponse *gone = [GCDWebServerResponse responseWithStatusCode:«410»];
[response setStatusCode:«204»];
// --- A set of codes
#import <RestKit/RestKit.h>
descriptor.acceptableStatusCodes = [NSIndexSet indexSetWithIndex:«200»];
manager.timeoutInterval = 500;
// --- Codes in a list
#import <Foundation/Foundation.h>
NSArray<NSNumber *> *retryStatusCodes = @[@«429», @«502», @«503»];
for (NSNumber *redirectStatusCode in @[@«301», @«308»]) { [self check:redirectStatusCode]; }
// --- A dictionary
#import <Foundation/Foundation.h>
NSURLSession *session = nil;
NSDictionary *reply = @{ @"status": @«404», @"body": @"nothing" };
// --- A field and a condition
#import <Foundation/Foundation.h>
@implementation DAVResponse
- (NSInteger)statusOf:(BOOL)exists {
  response.status = exists ? «204» : «201»;
  return response.status;
}
@end
// --- Assertions
#import <XCTest/XCTest.h>
XCTAssertEqual(response.statusCode, «200»);
expect(operation.response.statusCode).to.equal(«304»);
XCTAssertEqual(items.count, 200);
// --- Sizes, colours and delays
#import <UIKit/UIKit.h>
CGRect frame = CGRectMake(0, 0, 320, 480);
UIColor *colour = [UIColor colorWithRed:200/255.0 green:404/500.0 blue:0.5 alpha:1];
[NSThread sleepForTimeInterval:300];
// --- Messages of another kind
#import <Foundation/Foundation.h>
NSNumber *size = [NSNumber numberWithInt:404];
[table scrollToRow:200 animated:YES];
[store fetchObjectWithIdentifier:@404];
// --- Identifiers and capacities
#import <Foundation/Foundation.h>
human.railsID = @201;
NSMutableArray *list = [NSMutableArray arrayWithCapacity:500];
#define kBufferSize (256 * 1024)
// --- Errors of Cocoa
#import <Foundation/Foundation.h>
NSError *error = [NSError errorWithDomain:NSCocoaErrorDomain code:260 userInfo:nil];
if (task.terminationStatus == 200) { exit(404); }

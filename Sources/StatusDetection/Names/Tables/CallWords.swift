// swift-format-ignore-file

/// Words of calls that change nothing of what a number means, or that compare it.
enum CallWords {
  /// A call around a number, or after a status, that passes it on.
  static let transparent: WordSet = [
    "static_cast", "int", "Int", "Number", "number", "parseInt", "str", "String", "string", "Some", "Ok", "Optional", "of", "ofNullable", "just", "valueOf",
    "listOf", "setOf", "mapOf", "mutableMapOf", "hashMapOf", "entry", "entries", "arrayOf", "intArrayOf", "asList", "List", "Set", "Array", "vec", "frozenset", "set", "tuple", "list", "newSet",
    "UInt", "UInt16", "Int32", "uint16", "u16", "i32", "int32", "int64", "uint", "Integer", "short", "to_string", "toString", "to_s",
    "Equals", "Long", "intval", "stringify", "json_encode", "Promise", "resolve", "ref", "shallowRef", "$state", "theValue", "@as", "@intCast", "@enumFromInt", "@intFromEnum", "@truncate",
  ]

  /// A method on a status that gives the same status in another shape.
  static let shapes: WordSet = [
    "as_u16", "as_str", "as_i64", "as_u64", "value", "Value", "rawValue", "to_i", "to_s", "to_string", "toString", "toInt", "toInteger", "intValue",
    "getValue", "unwrap", "int", "Int", "into", "try_into", "int_value", "ToString", "asInt", "getAsInt", "get", "to_int", "integerValue",
    "AsInt", "not", "to", "be", "should", "must", "await", "text", "String", "unwrap_or_default", "as_int", "toBe", "self", "first", "serverValue", "clientValue",
    "value__",
  ]

  /// `expect(x)`, `assertThat(x)`: what is asserted stands in the call before.
  static let subjects: WordSet = ["expect", "assertThat", "assert_that", "when", "given", "that", "Expect", "Ω", "verify", "expectThat", "should", "then", "soft", "poll"]

  /// The call that compares what stands before it: `.toBe(200)`, `.isEqualTo(200)`.
  static let matchers: WordSet = [
    "thenReturn", "willReturn", "andReturn", "and_return", "returns", "Returns", "mockReturnValue", "toBe", "toEqual", "toStrictEqual", "toMatch", "toContain", "toHaveProperty", "equal", "equals", "eq", "eql", "isEqualTo", "isEqualToComparingFieldByField",
    "is", "Is", "isIn", "isNotEqualTo", "be", "to_eq", "Be", "Equal", "EqualTo", "Equals", "To", "Should", "hasValue", "isSameAs", "isSameInstanceAs", "shouldBe", "shouldEqual", "shouldNotBe",
    "include", "includes", "contain", "contains", "Contains", "isOneOf", "oneOf", "one_of", "not_eq", "be_equal", "toBeOneOf", "BeEquivalentTo", "NotBe", "strictEqual", "deepEqual",
    "must_equal", "isBetween", "between", "toBeGreaterThanOrEqual", "toBeLessThan", "eqls", "within", "compareTo", "contains?", "include?", "member?", "has", "some", "notEqual", "ToEqual", "in_", "equalTo", "in", "not",
    "toHaveBeenCalledWith", "should", "toHaveBeenLastCalledWith", "toHaveBeenNthCalledWith", "calledWith", "calledOnceWith", "calledOnceWithExactly", "calledWithExactly", "toHaveBeenCalledOnceWith", "lastCalledWith", "toBeCalledWith",
    "toBeGreaterThan", "toBeLessThanOrEqual", "toBeBetween", "least", "above", "below", "most", "ShouldBe", "shouldEq", "isGreaterThanOrEqualTo", "isLessThan", "isGreaterThan", "isLessThanOrEqualTo", "IsEqualTo", "ShouldEqual", "BeOneOf", "BeInRange", "IsIn", "eqv", "isNotIn", "shouldBeIn", "shouldBeOneOf", "beEqual", "beEqualTo", "assertEquals", "isStrictEqualTo",
  ]

  /// Matchers that are themselves arguments: `statusCode(is(200))`, `assertThat(code, equalTo(404))`.
  static let hamcrest: WordSet = [
    "is", "equalTo", "eq", "not", "allOf", "anyOf", "either", "both", "greaterThan", "greaterThanOrEqualTo", "lessThan", "lessThanOrEqualTo", "isOneOf", "oneOf", "isIn", "in", "hasItem",
    "argThat", "Eq", "Ne", "Ge", "Le", "AnyOf", "equal", "equals", "comparesEqualTo", "isA", "closeTo", "between", "ge", "le", "gt", "lt", "EqualTo", "NotEqual", "Equal", "AnyOf", "BeNumerically",
    "be_between", "one_of", "contain", "new_set",
  ]

  /// Matchers and checks of a schema that take a bound.
  static let bounding: WordSet = ["greaterThan", "greaterThanOrEqualTo", "lessThan", "lessThanOrEqualTo", "between", "min", "max", "gte", "lte", "ge", "le", "gt", "lt"]

  /// What a validating schema is given: `status: z.number().min(100).default(200)`.
  static let schemas: WordSet = ["default", "valid", "allow", "min", "max", "gte", "lte", "oneOf", "enum", "literal", "between", "defaultValue", "example", "prefault", "catch"]

  /// The call that compares two of its own arguments.
  static let comparers: WordSet = [
    "equal", "strictEqual", "deepEqual", "deepStrictEqual", "notEqual", "notStrictEqual", "assertEqual", "assertEquals", "assertNotEqual", "assertNotEquals",
    "assert_equal", "assert_eq", "assert_ne", "refute_equal", "Equal", "EqualValues", "NotEqual", "Exactly", "AreEqual", "AreNotEqual", "assertSame", "assertNotSame", "assertIs",
    "XCTAssertEqual", "XCTAssertNotEqual", "is", "isnt", "cmp_ok", "eq", "equals", "debug_assert_eq", "assertThat", "assertIn", "assertContains", "Contains", "InDelta",
    "expectEqual", "Is", "That", "in_array", "contains", "matches", "assertStrictEqual", "same", "assertTrue", "assertNotIn", "expect_equal", "assert_equals", "EXPECT_EQ", "ASSERT_EQ",
    "ASSERT_NE", "EXPECT_NE", "EXPECT_GE", "EXPECT_LT", "CHECK_EQ", "REQUIRE_EQ", "assert_int_equal", "ck_assert_int_eq", "TEST_ASSERT_EQUAL", "TEST_ASSERT_EQUAL_INT",
    "BOOST_CHECK_EQUAL", "BOOST_REQUIRE_EQUAL", "BOOST_TEST", "cr_assert_eq", "munit_assert_int", "QCOMPARE", "CPPUNIT_ASSERT_EQUAL", "STREQ", "EXPECT_STREQ", "is_deeply", "are_equal", "assertNotEquals",
    "assertStringContainsString", "hasProperty", "assertGreaterThanOrEqual", "assertLessThan", "assertGreaterThan", "assertLessThanOrEqual", "equalTo", "range", "assert", "expect_identical", "expect_gte", "expect_lt", "expect_gt", "expect_lte", "XCTAssertGreaterThanOrEqual", "XCTAssertLessThan", "assertThatInteger", "having", "check_equal", "assertMatch", "_assertEqual", "_assertMatch", "Assert", "So", "assert_snapshot", "assert_debug_snapshot", "assert_compact_debug_snapshot",
  ]

  /// First words of calls that compare a response's status with their argument.
  static let asserting: WordSet = ["assert", "expect", "has", "have", "check", "verify", "is", "should", "must", "ensure", "want"]

  /// First words of calls that only take a status where `status` stands in their name, in a file on HTTP.
  static let asking: WordSet = asserting.union(["with", "set", "send", "write", "return", "respond"])

  /// The call that gives another value where there is none.
  static let alternatives: WordSet = ["unwrap_or", "orElse", "getOrElse", "value_or", "orElseGet", "getOr", "defaultTo", "ifNull", "or"]

  /// Calls that ask or change a database: `status` is a column there.
  static let queries: WordSet = [
    "where", "filter", "filter_by", "find_by", "find_or_create_by", "update", "update_all", "create", "count", "exclude", "order", "insert", "upsert", "findOne", "findAll",
    "findMany", "updateMany", "aggregate", "exists", "get_or_create", "annotate", "first_or_create", "find_each", "orWhere", "andWhere", "whereIn", "Where", "FirstOrDefault", "save",
    "whereNot", "where_not", "find", "scope", "having", "updateOrCreate", "create!", "update!", "update_columns", "update_attribute", "find_or_create_by!", "insert_all", "upsert_all", "enum", "firstOrCreate", "firstWhere", "updateOne", "insertOne", "findOneBy", "findBy",
  ]

  /// Calls that take a column and what it has to be.
  static let conditions: WordSet = ["where", "orWhere", "andWhere", "whereIn", "whereNot", "having", "find_by", "filter_by"]

  /// What calls a constructor of the same class, or of the one that it extends.
  static let baseCalls: WordSet = ["this", "static", "self", "super", "base", "__init__", "__construct", "initialize"]

  /// Annotations, and Ginkgo's entries, with the values of a test's parameters.
  static let annotations: WordSet = [
    "InlineData", "@InlineData", "TestCase", "@TestCase", "DataRow", "@DataRow", "Arguments", "@Arguments", "test_case", "@test_case", "case", "@case",
    "ValueSource", "@ValueSource", "Values", "@Values", "TestWith", "@TestWith", "Test", "@Test", "Entry", "FEntry", "PEntry", "XEntry",
  ]

  /// Last words of what makes a pair of a name and a value.
  static let pairs: WordSet = ["attribute", "attr", "tag", "label", "pair", "entry", "field", "property", "attributes", "tags"]

  /// Calls that ask a database and nothing else.
  static let asynchronousQueries: WordSet = ["CountAsync", "FirstOrDefaultAsync", "FirstAsync", "AnyAsync", "SingleOrDefaultAsync", "SingleAsync", "AllAsync", "ExecuteDeleteAsync"]

  /// First words of calls that change something's status or ask for things by it.
  static let changing: WordSet = ["update", "change", "mark", "save", "find", "count", "list", "filter", "query", "delete", "insert", "transition", "move"]

  /// Calls that make a list or a set of their arguments.
  static let listing: WordSet = ["listOf", "setOf", "hashSetOf", "mutableSetOf", "arrayOf", "intArrayOf", "of", "asList", "List", "Set", "Array", "newSet", "hasItems", "in", "isIn"]

  /// First words of calls that add an entry to a map.
  static let adding: WordSet = ["add", "put", "set", "try", "insert"]

  /// The call that takes a name and what to use without it: `.get("status", 200)`.
  static let defaults: WordSet = ["get", "getattr", "getOrDefault", "fetch", "getInt", "dig", "data_get", "getOrElse", "optInt", "intValue", "value"]

  /// The call that takes a key and gives its value.
  static let getters: WordSet = [
    "get", "getInt", "getInteger", "getLong", "path", "at", "optInt", "getJsonNumber", "getAsInt", "item", "value", "Value", "GetProperty", "get_i64", "jsonPath",
    "getString", "pointer", "input", "param", "query", "field", "attr", "its", "getOrThrow", "fetch", "dig",
  ]

  /// The calls of a chain that sends a request.
  static let requests: WordSet = [
    "request", "get", "post", "put", "patch", "delete", "del", "head", "options", "query", "send", "set", "agent", "onGet", "onPost", "onPut", "onDelete", "onPatch", "onAny",
    "intercept", "supertest", "nock",
  ]
}

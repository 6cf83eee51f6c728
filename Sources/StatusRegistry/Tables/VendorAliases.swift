extension StatusEntry {
  /// Other names under which people know a vendor.
  static let vendorAliases: [(alias: String, vendor: String)] = [
    ("ActiveSync", "Microsoft Exchange"),
    ("Application Load Balancer", "AWS ALB"),
    ("ArcGIS", "Esri"),
    ("AWS ELB", "AWS ALB"),
    ("Elastic Load Balancing", "AWS ALB"),
    ("ELB", "AWS ALB"),
    ("Outlook", "Microsoft Exchange"),
    ("OWA", "Microsoft Exchange"),
    ("SSL Labs", "Qualys"),
    ("七牛云", "Qiniu"),
  ]
}

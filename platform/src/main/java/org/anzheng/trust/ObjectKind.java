package org.anzheng.trust;

/** How a file of the static plane is served: its type, and for how long a copy may be used. */
enum ObjectKind {
  /** A head, replaced every few seconds. */
  HEAD("text/plain;charset=UTF-8", "public, max-age=2, must-revalidate"),
  /** Part of a tree or of its entries: never changes. */
  TILE("application/octet-stream", "public, max-age=31536000, immutable"),
  /** A status list as it is now. */
  STATUS("application/statuslist+jwt", "public, max-age=10, must-revalidate"),
  /** A status list of a day that is over. */
  STATUS_OF_DAY("application/statuslist+jwt", "public, max-age=31536000, immutable"),
  /** A list of what there is. */
  INDEX("text/plain;charset=UTF-8", "public, max-age=300"),
  /** The same for programs. */
  JSON("application/json", "public, max-age=60"),
  /** The answer of a time-stamping authority. */
  STAMP("application/timestamp-reply", "public, max-age=31536000, immutable"),
  /** Of no use to readers. */
  PRIVATE("text/plain;charset=UTF-8", "no-store");

  private final String contentType;
  private final String cacheControl;

  ObjectKind(String contentType, String cacheControl) {
    this.contentType = contentType;
    this.cacheControl = cacheControl;
  }

  String contentType() {
    return contentType;
  }

  String cacheControl() {
    return cacheControl;
  }
}

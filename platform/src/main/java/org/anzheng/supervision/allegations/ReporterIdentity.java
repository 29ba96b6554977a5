package org.anzheng.supervision.allegations;

/** 举报人身份: who reported, for whoever was allowed to see it. */
public record ReporterIdentity(String name, String contact) {

  /** Never shows it by accident. */
  @Override
  public String toString() {
    return "ReporterIdentity[sealed]";
  }
}

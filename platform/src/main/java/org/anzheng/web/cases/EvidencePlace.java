package org.anzheng.web.cases;

/**
 * 证据包页面位置.
 *
 * @param page address of the page on which it is chosen what to lay open
 * @param back where the reader came from
 */
public record EvidencePlace(String page, String back) {

  /** Below the page of a case. */
  public static EvidencePlace below(String page) {
    return new EvidencePlace(page + "/evidence", page);
  }
}

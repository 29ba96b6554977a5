package org.anzheng.web.body.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 现场状态: what the phone keeps of an evaluation for its owner.
 *
 * @param account whose it is; nobody else sees it on the same phone
 * @param now by our clock
 * @param status in words
 * @param inside whether the owner has arrived and not left
 * @param acts what the owner may enter now: {@code opening}, {@code attendance} and so on
 * @param attendance the entries of today, newest first
 * @param missing what must be on record before the team leaves, in sentences
 */
record SiteState(
    UUID account,
    String name,
    Token token,
    Instant now,
    String number,
    String status,
    boolean inside,
    List<String> acts,
    List<Member> team,
    List<Line> criteria,
    List<Minutes> meetings,
    List<String> attendance,
    List<String> missing) {

  /** With what a form is sent. */
  record Token(String header, String value) {}

  /** 审查组成员. */
  record Member(UUID person, String name) {}

  /**
   * 一条准则.
   *
   * @param result of the finding on record; empty while there is none
   * @param word the same in words
   * @param reported whether a nonconformity report rests on it
   */
  record Line(
      String criterion, String title, String result, String word, String text, boolean reported) {}

  /** 会议记录: which, in words, and how far its signatures have come. */
  record Minutes(String kind, String name, String state) {}
}

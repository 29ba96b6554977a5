package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Crew.CLIENT;
import static org.anzheng.journeys.acts.Crew.DECIDER;
import static org.anzheng.journeys.acts.Crew.HEAD;
import static org.anzheng.journeys.acts.Crew.OFFICE;
import static org.anzheng.journeys.acts.Crew.REVIEWER;
import static org.anzheng.journeys.acts.Examples.today;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.journeys.stage.Sheet;

/** Every act of one certification after the commission was handed in, in order. */
final class Moves {

  /** As many as the standard has for the category and tier. */
  private static final int CRITERIA = 11;

  private static final Pattern CHOICE =
      Pattern.compile("name=\"(answers\\.[A-Z_]+)\"[^>]*value=\"yes\"");
  private static final Pattern MEMBER = Pattern.compile("name=\"team\" value=\"([0-9a-f-]+)\"");
  private static final String PERSON = "name=\"(role-[0-9a-f-]+)\" aria-label=\"";

  private final String lead;
  private final String member;

  private Moves(String lead, String member) {
    this.lead = lead;
    this.member = member;
  }

  /** From the supplement to the certificate. */
  static List<Move> of(String number, String lead, String member) {
    String body = "/body/cases/" + number;
    String client = "/applicant/cases/" + number;
    List<Move> moves = new ArrayList<>(contract(body, client));
    moves.addAll(new Moves(lead, member).evaluation(body + "/evaluation", client + "/evaluation"));
    moves.addAll(certificate(body));
    return moves;
  }

  private static List<Move> contract(String body, String client) {
    return List.of(
        Move.of(OFFICE, body + "/supplement", "gaps", "示例：请补充法定代表人证明"),
        Move.of(CLIENT, client + "/supply", "answers[0]", "示例：已补充"),
        new Move(OFFICE, body + "/acceptance", body + "/acceptance", html -> acceptance()),
        Move.of(OFFICE, body + "/contract"),
        Move.of(CLIENT, client + "/contract-signature"),
        Move.of(HEAD, body + "/contract-signature"),
        Move.of(OFFICE, body + "/evaluation-order"));
  }

  private List<Move> evaluation(String body, String client) {
    List<Move> moves = new ArrayList<>();
    String today = today().toString();
    moves.add(new Move(OFFICE, body + "/team", body + "/team", this::team));
    for (String each : List.of(lead, member)) {
      moves.add(
          Move.of(
              each,
              body + "/declaration",
              "noInterest",
              "noInterest",
              "notConsulted",
              "notConsulted",
              "confidential",
              "confidential"));
    }
    moves.add(Move.to(CLIENT, client + "/team", client + "/team/acceptance"));
    moves.add(Move.of(lead, body + "/document-review", "conclusion", "示例：文件充分。"));
    moves.add(Move.of(lead, body + "/plan", "day", today, "site", "示例总部", "agenda", "首次会议至末次会议"));
    moves.add(
        Move.to(
            CLIENT, client + "/plan", client + "/plan/acknowledgement", "shorterNotice", "yes"));
    moves.add(new Move(lead, body + "/opening", body + "/opening", Moves::minutes));
    moves.add(Move.of(lead, body + "/attendance", "direction", "IN"));
    moves.add(Move.of(member, body + "/attendance", "direction", "IN"));
    moves.add(Move.of(lead, body + "/sample", "candidates", "示例项目一\n示例项目二"));
    for (int place = 1; place <= CRITERIA; place++) {
      moves.add(
          Move.of(lead, body + "/findings/" + place, "result", "CONFORMING", "text", "示例：符合。"));
    }
    moves.add(Move.of(lead, body + "/attendance", "direction", "OUT"));
    moves.add(Move.of(member, body + "/attendance", "direction", "OUT"));
    moves.add(new Move(lead, body + "/closing", body + "/closing", Moves::minutes));
    for (String meeting : List.of("opening", "closing")) {
      String minutes = client + "/minutes/" + meeting;
      moves.add(Move.to(CLIENT, minutes, minutes + "/signature", "round", "1"));
    }
    moves.add(Move.of(lead, body + "/departure"));
    moves.add(
        Move.of(
            lead,
            body + "/report",
            "recommendation",
            "GRANT",
            "conclusion",
            "示例：符合。",
            "confirmedScope",
            Commission.SCOPE,
            "manDays",
            "5"));
    return moves;
  }

  private static List<Move> certificate(String body) {
    return List.of(
        new Move(REVIEWER, body + "/review", body + "/review", Moves::review),
        new Move(
            DECIDER,
            body + "/grant",
            body + "/grant",
            html -> verified().with("opinion", "示例：同意。").with("declared", "yes")),
        Move.of(HEAD, body + "/signature"),
        Move.of(OFFICE, body + "/issue"));
  }

  private static Sheet acceptance() {
    return verified().with("findings", "competent").with("findings", "differencesResolved");
  }

  private static Sheet verified() {
    return Sheet.of("client.asOf", today().toString(), "client.source", "示例企业信用信息公示系统")
        .with("findings", "client.legalStatus")
        .with("findings", "client.licensed")
        .with("findings", "client.notDishonest")
        .with("findings", "client.noHiddenRevocation");
  }

  private Sheet team(String html) {
    String day = today().toString();
    return Sheet.of("first", day, "last", day)
        .with(role(html, Crew.name(lead)), "LEAD")
        .with(role(html, Crew.name(member)), "MEMBER");
  }

  private static String role(String html, String name) {
    Matcher person = Pattern.compile(PERSON + name).matcher(html);
    return person.find() ? person.group(1) : "role-of-nobody";
  }

  private static Sheet minutes(String html) {
    Matcher member = MEMBER.matcher(html);
    Sheet minutes = Sheet.of("minutes", "示例：会议记录。", "client", "示例总经理");
    return member.find() ? minutes.with("team", member.group(1)) : minutes;
  }

  private static Sheet review(String html) {
    Sheet sheet = Sheet.of("recommendation", "GRANT", "opinion", "示例：建议通过。", "declared", "yes");
    CHOICE.matcher(html).results().forEach(answer -> sheet.with(answer.group(1), "yes"));
    return sheet;
  }
}

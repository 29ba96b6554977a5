package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Crew.CLIENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.journeys.stage.Sheet;
import org.anzheng.journeys.stage.Wire.Answer;

/**
 * A commission of the client, filled in part by part over HTTP; to be filled in again is no harm.
 */
final class Commission {

  static final String SCOPE = "网络安全检测评估服务";

  private static final Pattern BODY =
      Pattern.compile("<option value=\"([^\"]+)\"[^>]*>[^<]*示例甲认证有限公司");
  private static final Pattern RATING = Pattern.compile("<fieldset[^>]* id=\"rating-([0-9]+)\"");

  private final Crew crew;

  Commission(Crew crew) {
    this.crew = crew;
  }

  /** The address of a complete draft; empty when not everything was answered. */
  String draft() {
    return crew.as(CLIENT)
        .post("/applicant", "/applicant/drafts", Map.of())
        .filter(Answer::isDone)
        .map(Answer::location)
        .filter(this::fill)
        .orElse("");
  }

  private boolean fill(String draft) {
    return saved(draft + "/client", html -> client())
        && saved(draft + "/service", Commission::service)
        && saved(draft + "/self-assessment", Commission::assessment)
        && saved(draft + "/capability", html -> capability())
        && saved(draft + "/declarations", html -> Sheet.of("declarations.truthful", "yes"));
  }

  private boolean saved(String page, Function<String, Sheet> sheet) {
    Optional<Answer> form = crew.as(CLIENT).get(page);
    return form.flatMap(f -> crew.as(CLIENT).send(f, page, sheet.apply(f.body())))
        .filter(Answer::isDone)
        .isPresent();
  }

  private static Sheet client() {
    return Sheet.of("client.legalRepresentative", "示例法定代表人", "client.registeredCapital", "1000")
        .with("client.staff", "18")
        .with("client.contactName", "示例联系人")
        .with("client.contactPhone", "010-00000000")
        .with("client.contactEmail", "contact@example.com");
  }

  private static Sheet service(String html) {
    Matcher body = BODY.matcher(html);
    return Sheet.of("service.category", "TA", "service.tier", "GENERAL")
        .with("service.body", body.find() ? body.group(1) : "")
        .with("service.scopeZh", SCOPE)
        .with("service.scopeEn", "Cybersecurity testing and assessment services")
        .with("service.sites[0].name", "示例总部")
        .with("service.sites[0].address", "北京市示例大街 3 号");
  }

  private static Sheet assessment(String html) {
    Sheet sheet = Sheet.of();
    RATING
        .matcher(html)
        .results()
        .map(row -> row.group(1))
        .forEach(
            row -> sheet.with("rating-" + row, "CONFORMING").with("reason-" + row, "示例：见服务管理手册"));
    return sheet;
  }

  private static Sheet capability() {
    Sheet sheet =
        Sheet.of("description", "示例材料")
            .with("capability.people[0].name", "示例人员")
            .with("capability.people[0].role", "服务负责人")
            .with("capability.projects[0].client", "示例客户")
            .with("capability.projects[0].title", "示例项目")
            .with("capability.projects[0].from", "2026-01-05")
            .with("capability.projects[0].status", "IN_PROGRESS");
    List.of("LEGAL_STATUS", "PEOPLE", "PROJECTS")
        .forEach(kind -> sheet.file("capability." + kind, "示例材料 " + kind));
    return sheet;
  }
}

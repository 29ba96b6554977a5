package org.anzheng.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Office;
import org.anzheng.web.offices.OfficeRows;
import org.anzheng.web.oversight.OversightTasks;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.ProceedingTasks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 地方主管部门首页与辖区登记: read only; what lies outside the area is not found. */
@Controller
class OfficeController {

  private static final String WORD = "page.office.";
  private static final String SHEET = "shared/sheet";

  private final Area area;
  private final OfficeRows rows;
  private final ProceedingTasks work;
  private final OversightTasks oversight;

  OfficeController(Area area, OfficeRows rows, ProceedingTasks work, OversightTasks oversight) {
    this.area = area;
    this.rows = rows;
    this.work = work;
    this.oversight = oversight;
  }

  @GetMapping("/office")
  ModelAndView home(Actor actor, View view) {
    Office office = area.office(actor);
    return Pages.of(
        SHEET,
        Sheet.titled(rows.name(office, view))
            .lede(view.text(WORD + "lede"))
            .with(
                new Sheet.ToDo(
                    view.text(WORD + "work"), tasks(actor, view), view.text(WORD + "work.none")))
            .with(rows.facts(office, view))
            .with(
                new Sheet.Facts(
                    view.text(WORD + "within"),
                    List.of(
                        count("bodies", area.bodies(actor), view),
                        count("certificates", area.certificates(actor), view),
                        count("cases", area.cases(actor), view))))
            .with(rows.powers(office, view)));
  }

  private List<Task> tasks(Actor actor, View view) {
    List<Task> all = new ArrayList<>(work.of("/office", actor, view));
    all.addAll(oversight.ofOfficial(actor, view));
    return all;
  }

  @GetMapping("/office/bodies")
  ModelAndView bodies(Actor actor, View view) {
    return list(
        "bodies",
        List.of("number", "name", "validTo", "state"),
        area.bodies(actor).stream()
            .map(body ->
                List.of(
                    Cell.link(body.approvalNo(), "/office/bodies/" + body.approvalNo()),
                    Cell.of(view.either(body.name(), body.nameEn())),
                    Cell.of(body.validTo().toString()),
                    Cell.state(tone(body.standing()), view.name(body.standing()))))
            .toList(),
        view);
  }

  @GetMapping("/office/bodies/{approvalNo}")
  ModelAndView body(@PathVariable String approvalNo, Actor actor, View view) {
    BodySummary body = found(area.body(approvalNo, actor));
    return Pages.of(
        SHEET,
        Sheet.titled(view.either(body.name(), body.nameEn()))
            .back(view.text(WORD + "bodies"), "/office/bodies")
            .mark(tone(body.standing()), view.name(body.standing()))
            .with(
                new Sheet.Facts(
                    "",
                    List.of(
                        Row.link(
                            view.text(WORD + "number"),
                            body.approvalNo(),
                            "/bodies/" + body.approvalNo()),
                        row("validTo", body.validFrom() + " – " + body.validTo(), view),
                        row(
                            "scope",
                            body.scope().stream()
                                .map(ScopeItem::category)
                                .distinct()
                                .collect(Collectors.joining(" ")),
                            view)))));
  }

  @GetMapping("/office/certificates")
  ModelAndView certificates(Actor actor, View view) {
    return list(
        "certificates",
        List.of("number", "holder", "category", "validTo", "state"),
        area.certificates(actor).stream()
            .map(c ->
                List.of(
                    Cell.link(c.number(), "/office/certificates/" + c.number()),
                    Cell.of(c.content().holderName()),
                    Cell.of(c.content().category()),
                    Cell.of(c.validTo().toString()),
                    Cell.state(tone(c.status()), view.name(c.status()))))
            .toList(),
        view);
  }

  @GetMapping("/office/certificates/{number}")
  ModelAndView certificate(@PathVariable String number, Actor actor, View view) {
    CertificateSummary found = found(area.certificate(number, actor));
    return Pages.of(
        SHEET,
        Sheet.titled(found.number())
            .back(view.text(WORD + "certificates"), "/office/certificates")
            .mark(tone(found.status()), view.name(found.status()))
            .with(
                new Sheet.Facts(
                    "",
                    List.of(
                        Row.link(
                            view.text(WORD + "number"),
                            found.number(),
                            "/certificates/" + found.number()),
                        row("holder", found.content().holderName(), view),
                        row("category", found.content().category(), view),
                        row("scope", found.content().scopeZh(), view),
                        row("issuer", found.issuer(), view),
                        row("validTo", found.issuedOn() + " – " + found.validTo(), view)))));
  }

  @GetMapping("/office/cases")
  ModelAndView cases(Actor actor, View view) {
    return list(
        "cases",
        List.of("number", "holder", "issuer", "category", "state"),
        area.cases(actor).stream()
            .map(c ->
                List.of(
                    Cell.link(c.number(), "/office/cases/" + c.number()),
                    Cell.of(c.applicantName()),
                    Cell.of(c.bodyName()),
                    Cell.of(c.subject().category()),
                    Cell.state(
                        c.status().closed() ? Tone.NEUTRAL : Tone.ACTIVE, view.name(c.status()))))
            .toList(),
        view);
  }

  @GetMapping("/office/cases/{number}")
  ModelAndView oneCase(@PathVariable String number, Actor actor, View view) {
    CaseSummary found = found(area.caseOf(number, actor));
    List<Row> facts = new ArrayList<>();
    facts.add(row("holder", found.applicantName(), view));
    facts.add(row("issuer", found.bodyName(), view));
    facts.add(row("category", found.subject().category(), view));
    facts.add(row("scope", found.subject().scopeZh(), view));
    facts.add(row("submitted", view.time(found.submittedAt()), view));
    found
        .certificate()
        .ifPresent(
            c -> facts.add(Row.link(view.text(WORD + "certificate"), c, "/certificates/" + c)));
    return Pages.of(
        SHEET,
        Sheet.titled(found.number())
            .lede(view.text(WORD + "case.lede"))
            .back(view.text(WORD + "cases"), "/office/cases")
            .mark(found.status().closed() ? Tone.NEUTRAL : Tone.ACTIVE, view.name(found.status()))
            .with(new Sheet.Facts("", facts)));
  }

  private static ModelAndView list(
      String what, List<String> heads, List<List<Cell>> lines, View view) {
    return Pages.of(
        SHEET,
        Sheet.titled(view.text(WORD + what))
            .lede(view.text(WORD + what + ".lede"))
            .with(
                new Sheet.Table(
                    view.text(WORD + what + ".caption", lines.size()),
                    heads.stream().map(head -> view.text(WORD + head)).toList(),
                    lines,
                    view.text(WORD + "none"))));
  }

  private static Row count(String what, List<?> found, View view) {
    return Row.link(view.text(WORD + what), Integer.toString(found.size()), "/office/" + what);
  }

  private static Row row(String label, String value, View view) {
    return Row.of(view.text(WORD + label), value);
  }

  private static <T> T found(Optional<T> some) {
    return some.orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private static Tone tone(BodyStanding standing) {
    return switch (standing) {
      case IN_FORCE -> Tone.GOOD;
      case SUSPENDED_ORDER -> Tone.WARNING;
      case REVOKED -> Tone.BAD;
      case CANCELLED -> Tone.NEUTRAL;
    };
  }

  private static Tone tone(CertificateStatus status) {
    return switch (status) {
      case VALID -> Tone.GOOD;
      case SUSPENDED -> Tone.WARNING;
      case REVOKED -> Tone.BAD;
      case CANCELLED, EXPIRED -> Tone.NEUTRAL;
    };
  }
}

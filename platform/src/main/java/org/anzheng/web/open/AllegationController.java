package org.anzheng.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.supervision.allegations.AllegationFile;
import org.anzheng.supervision.allegations.AllegationForm;
import org.anzheng.supervision.allegations.AllegationReceipt;
import org.anzheng.supervision.allegations.AllegationTopic;
import org.anzheng.supervision.allegations.AllegationTransition;
import org.anzheng.supervision.allegations.PublicAllegations;
import org.anzheng.web.oversight.AllegationPages;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 公众举报: anybody reports, with or without a name, and follows the report with a secret. */
@Controller
class AllegationController {

  private static final String WORD = "page.allegations.";
  private static final String PATH = "/allegations";
  private static final String SHEET = "shared/sheet";

  private final PublicAllegations allegations;
  private final AllegationPages pages;

  AllegationController(PublicAllegations allegations, AllegationPages pages) {
    this.allegations = allegations;
    this.pages = pages;
  }

  @GetMapping(PATH)
  ModelAndView form(
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String subject,
      View view) {
    String named = subject.substring(0, Math.min(subject.length(), 40));
    return form(Typed.none().with("topic", topic).with("subject", named), FormErrors.none(), view);
  }

  @PostMapping(PATH)
  ModelAndView report(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "files") Optional<List<MultipartFile>> uploads,
      HttpServletRequest request,
      View view) {
    Typed typed = new Typed(sent);
    List<MultipartFile> files =
        uploads.orElse(List.of()).stream().filter(file -> !file.isEmpty()).toList();
    return Forms.check(
        () -> {},
        () -> receipt(report(typed, files, request.getRemoteAddr()), view),
        errors -> form(typed, errors, view));
  }

  /** The same page for every number: whether there is such a report is told to nobody. */
  @GetMapping("/allegations/{number}")
  ModelAndView ask(@PathVariable String number, View view) {
    return ask(number, FormErrors.none(), view);
  }

  @PostMapping("/allegations/{number}")
  ModelAndView track(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String secret,
      HttpServletRequest request,
      View view) {
    return Forms.check(
        () -> {},
        () -> state(number, secret, FormErrors.none(), request, view),
        errors -> ask(number, errors, view));
  }

  @PostMapping("/allegations/{number}/supplement")
  ModelAndView supply(
      @PathVariable String number,
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(defaultValue = "") String supply,
      HttpServletRequest request,
      View view) {
    return Forms.check(
        () -> allegations.supply(number, secret, supply, request.getRemoteAddr()),
        () -> state(number, secret, FormErrors.none(), request, view),
        errors ->
            errors.has("secret")
                ? ask(number, errors, view)
                : state(number, secret, errors, request, view));
  }

  private AllegationReceipt report(Typed typed, List<MultipartFile> files, String address) {
    AllegationForm form =
        new AllegationForm(
            Arrays.stream(AllegationTopic.values())
                .filter(topic -> topic.name().equals(typed.text("topic")))
                .findFirst(),
            typed.text("subject"),
            typed.text("text"),
            typed.text("name"),
            typed.text("contact"),
            List.of());
    allegations.check(form, files.size());
    List<UUID> stored = new ArrayList<>();
    for (MultipartFile file : files) {
      stored.add(store(file, address));
    }
    return allegations.report(form.with(stored), address);
  }

  private UUID store(MultipartFile file, String address) {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    String type = Optional.ofNullable(file.getContentType()).orElse("");
    try (InputStream content = file.getInputStream()) {
      return Forms.renaming("file", "files", () -> allegations.file(content, name, type, address));
    } catch (IOException e) {
      throw new UncheckedIOException("the upload could not be read", e);
    }
  }

  private static ModelAndView form(Typed typed, FormErrors errors, View view) {
    return Pages.of(
        SHEET,
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede"))
            .errors(errors)
            .with(
                new Sheet.Links(
                    List.of(Row.link("", view.text(WORD + "complain"), "/complaints/new"))))
            .with(
                Sheet.Act.of(
                        view.text(WORD + "form"),
                        PATH,
                        view.text(WORD + "send"),
                        new FormField.Select(
                            "topic",
                            view.text(WORD + "topic"),
                            "",
                            typed.text("topic"),
                            Arrays.stream(AllegationTopic.values())
                                .map(topic -> Option.of(topic.name(), view.name(topic)))
                                .toList()),
                        line("subject", typed, view),
                        FormField.Text.of(
                            "text",
                            view.text(WORD + "text"),
                            view.text(WORD + "text.hint"),
                            typed.text("text")),
                        new FormField.Upload(
                            "files", view.text(WORD + "files"), view.text(WORD + "files.hint")),
                        line("name", typed, view),
                        line("contact", typed, view))
                    .withFiles()
                    .leadsTo(view.text(WORD + "sealed"))));
  }

  private static ModelAndView receipt(AllegationReceipt receipt, View view) {
    return Pages.of(
        SHEET,
        Sheet.titled(view.text(WORD + "receipt"))
            .lede(view.text(WORD + "receipt.lede"))
            .with(
                new Sheet.Facts(
                    "",
                    List.of(
                        Row.of(view.text(WORD + "number"), receipt.number()),
                        Row.of(view.text(WORD + "secret"), receipt.secret()))))
            .with(new Sheet.Notice(view.text(WORD + "secretOnce"), true))
            .with(
                new Sheet.Links(
                    List.of(
                        Row.link("", view.text(WORD + "follow"), PATH + "/" + receipt.number())))));
  }

  private static ModelAndView ask(String number, FormErrors errors, View view) {
    return Pages.of(
        SHEET,
        Sheet.titled(view.text(WORD + "followTitle", number))
            .errors(errors)
            .with(
                Sheet.Act.of(
                    view.text(WORD + "followHeading"),
                    PATH + "/" + number,
                    view.text(WORD + "follow"),
                    secret("", view))));
  }

  private ModelAndView state(
      String number, String secret, FormErrors errors, HttpServletRequest request, View view) {
    AllegationFile file = allegations.track(number, secret, request.getRemoteAddr());
    boolean open = AllegationTransition.SUPPLY.from().contains(file.allegation().status());
    return Pages.of(
        SHEET,
        pages
            .followed(file, view)
            .errors(errors)
            .withIf(
                open,
                () ->
                    Sheet.Act.of(
                        view.text(WORD + "supply"),
                        PATH + "/" + number + "/supplement",
                        view.text(WORD + "supply"),
                        secret(secret, view),
                        FormField.Text.of("supply", view.text(WORD + "supply.text"), "", ""))));
  }

  private static FormField secret(String value, View view) {
    return FormField.Line.text("secret", view.text(WORD + "secret"), value);
  }

  private static FormField line(String name, Typed typed, View view) {
    return new FormField.Line(
        name,
        view.text(WORD + name),
        view.text(WORD + name + ".hint"),
        "",
        typed.text(name),
        "text");
  }
}

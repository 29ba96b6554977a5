package org.anzheng.web.adopter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.adoption.AdoptionAct;
import org.anzheng.adoption.watch.Watch;
import org.anzheng.adoption.watch.Watches;
import org.anzheng.kernel.Actor;
import org.anzheng.register.Holding;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 关注清单: what is watched, and what the register shows of it. */
@Controller
@RequestMapping("/adopter/watches")
class WatchesController {

  private static final String LIST = "/adopter/watches";
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;，；、]+");

  private final Watches watches;

  WatchesController(Watches watches) {
    this.watches = watches;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return list(Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping
  ModelAndView add(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          List<String> targets =
              BETWEEN.splitAsStream(typed.text("targets")).filter(t -> !t.isEmpty()).toList();
          watches.add(targets, typed.text("note"), actor);
          return LIST;
        },
        errors -> list(typed, errors, actor, view));
  }

  @PostMapping("/removal")
  ModelAndView end(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          TypedReader reader = new TypedReader(typed);
          Optional<UUID> watch = reader.idIfAny("watch");
          reader.required("watch");
          AdoptionAct.KEEP_WATCHES.by(actor);
          reader.refuseIfAny();
          watches.end(watch.orElseThrow(), actor);
          return LIST;
        },
        errors -> list(typed, errors, actor, view));
  }

  private ModelAndView list(Typed typed, FormErrors errors, Actor actor, View view) {
    Words words = new Words(view);
    List<Watch> all = watches.of(actor);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text("watches.title"))
            .lede(words.text("watches.lede"))
            .errors(errors)
            .with(table(all, words))
            .with(
                Sheet.Act.of(
                        words.text("watches.add"),
                        LIST,
                        words.text("watches.submit"),
                        words.area("targets", typed),
                        words.line("note", typed))
                    .leadsTo(words.text("watches.notice")))
            .withIf(
                !all.isEmpty(),
                () ->
                    Sheet.Act.of(
                            words.text("watches.end"),
                            LIST + "/removal",
                            words.text("watches.end.submit"),
                            words.select("watch", typed, options(all)))
                        .asDanger()));
  }

  private static List<Option> options(List<Watch> all) {
    return all.stream().map(watch -> Option.of(watch.id().toString(), label(watch))).toList();
  }

  private static String label(Watch watch) {
    return Stream.of(
            watch.target(),
            watch.holdings().stream().map(Holding::holderName).findFirst().orElse(""),
            watch.note())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static Sheet.Table table(List<Watch> all, Words words) {
    List<List<Cell>> lines = new ArrayList<>();
    for (Watch watch : all) {
      if (watch.holdings().isEmpty()) {
        lines.add(
            List.of(
                Cell.of(watch.target()),
                Cell.of(words.text("watches.nothing")),
                Cell.of("–"),
                Cell.of("–"),
                Cell.of(watch.note())));
      }
      watch.holdings().forEach(holding -> lines.add(line(watch, holding, words)));
    }
    return new Sheet.Table(
        words.text("watches.all", all.size()),
        words.heads("number", "holder", "status", "validTo", "note"),
        lines,
        words.text("watches.none"));
  }

  private static List<Cell> line(Watch watch, Holding holding, Words words) {
    return List.of(
        Cell.link(holding.number(), "/certificates/" + holding.number()),
        Cell.of(holding.holderName()),
        words.cell(holding.status()),
        Cell.of(holding.validTo().toString()),
        Cell.of(watch.note()));
  }
}

package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Transition;
import org.anzheng.parties.Department;
import org.anzheng.parties.Office;
import org.anzheng.parties.OfficeDirectory;
import org.anzheng.supervision.allegations.Allegation;
import org.anzheng.supervision.allegations.AllegationHandling;
import org.anzheng.supervision.allegations.AllegationTransition;
import org.anzheng.supervision.allegations.IdentityVault;
import org.anzheng.supervision.allegations.VaultOpening;
import org.anzheng.supervision.allegations.VaultTransition;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 举报办理动作: the forms that are open to the reader on a report, and what each does. */
@Component
class AllegationActs {

  private final AllegationHandling handling;
  private final IdentityVault vault;
  private final Authorities authorities;
  private final OfficeDirectory offices;
  private final Clock clock;

  AllegationActs(
      AllegationHandling handling,
      IdentityVault vault,
      Authorities authorities,
      OfficeDirectory offices,
      Clock clock) {
    this.handling = handling;
    this.vault = vault;
    this.authorities = authorities;
    this.offices = offices;
    this.clock = clock;
  }

  /** The acts by the noun of their address. */
  enum Noun {
    ASSIGNMENT(AllegationTransition.ASSIGN, "office"),
    ACCEPTANCE(AllegationTransition.ACCEPT, ""),
    REFUSAL(AllegationTransition.NOT_ACCEPT, "reasons"),
    QUESTION(AllegationTransition.ASK, "question"),
    REFERENCE(AllegationTransition.LEAD, "reference"),
    ANSWER(AllegationTransition.ANSWER, "answer"),
    VAULT(VaultTransition.ASK_OPENING, "reason");

    private final Transition<?> transition;
    private final String field;

    Noun(Transition<?> transition, String field) {
      this.transition = transition;
      this.field = field;
    }

    Transition<?> transition() {
      return transition;
    }

    String path() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Optional<Noun> noun(String name) {
    return Arrays.stream(Noun.values()).filter(noun -> noun.path().equals(name)).findFirst();
  }

  void act(Noun noun, String number, Typed typed, Actor actor) {
    String words = typed.text(noun.field);
    switch (noun) {
      case ASSIGNMENT -> {
        TypedReader reader = new TypedReader(typed);
        Optional<UUID> office = reader.idIfAny("office");
        reader.refuseIfAny();
        handling.assign(number, office, actor);
      }
      case ACCEPTANCE -> handling.accept(number, actor);
      case REFUSAL -> handling.refuse(number, words, actor);
      case QUESTION -> handling.ask(number, words, actor);
      case REFERENCE -> handling.lead(number, words, actor);
      case ANSWER -> handling.answer(number, words, actor);
      case VAULT -> vault.ask(number, words, actor);
    }
  }

  List<Sheet.Part> open(Allegation allegation, Typed typed, Actor actor, View view) {
    List<Sheet.Part> parts = new ArrayList<>();
    boolean own = allegation.office().equals(authorities.of(actor).officeId());
    String base = OversightWords.home(view) + "/allegations/" + allegation.number() + "/";
    for (Noun noun : Noun.values()) {
      if (noun.transition instanceof AllegationTransition transition
          && transition.isOpenTo(actor, allegation.status())
          && (own || noun == Noun.ASSIGNMENT)) {
        parts.add(form(noun, base, field(noun, allegation, typed, view), view));
      }
    }
    if (own && allegation.identified() && VaultTransition.LOOK.mayBeDoneBy(actor)) {
      parts.addAll(identity(allegation, base, typed, actor, view));
    }
    return parts;
  }

  private List<Sheet.Part> identity(
      Allegation allegation, String base, Typed typed, Actor actor, View view) {
    Instant now = clock.instant();
    Optional<VaultOpening> last = vault.last(allegation.number(), actor);
    List<Sheet.Part> parts = new ArrayList<>();
    last.ifPresent(opening ->
        parts.add(
            new Sheet.Facts(
                view.text(WORD + "vault"),
                List.of(
                    Row.of(
                        view.time(opening.askedAt()),
                        view.name(opening.status()),
                        opening
                            .openUntil()
                            .map(until -> view.text(WORD + "openUntil", view.time(until)))
                            .orElse(""))))));
    if (last.filter(opening -> opening.isOpenTo(actor.account(), now)).isPresent()) {
      parts.add(
          Sheet.Act.of(
                  view.name(VaultTransition.LOOK),
                  base + "identity",
                  view.name(VaultTransition.LOOK))
              .leadsTo(view.text(WORD + "identity.notice")));
    } else if (last.filter(opening -> !opening.status().awaiting().isEmpty()).isEmpty()) {
      parts.add(form(Noun.VAULT, base, field(Noun.VAULT, allegation, typed, view), view));
    }
    return parts;
  }

  private List<FormField> field(Noun noun, Allegation allegation, Typed typed, View view) {
    return switch (noun) {
      case ACCEPTANCE -> List.of();
      case ASSIGNMENT -> List.of(offices(allegation, typed, view));
      case REFERENCE ->
          List.of(
              FormField.Line.text(
                  noun.field, view.text(WORD + "field.reference"), typed.text(noun.field)));
      case REFUSAL, QUESTION, ANSWER, VAULT ->
          List.of(
              FormField.Text.of(
                  noun.field, view.text(WORD + "field." + noun.field), "", typed.text(noun.field)));
    };
  }

  /** Those in whose area the subject lies come first. */
  private FormField offices(Allegation allegation, Typed typed, View view) {
    List<Office> all = offices.of(Department.MARKET_REGULATION);
    Stream<Office> near =
        all.stream().filter(o -> allegation.divisions().stream().anyMatch(o::covers));
    Stream<Office> far =
        all.stream().filter(o -> allegation.divisions().stream().noneMatch(o::covers));
    return new FormField.Select(
        "office",
        view.text(WORD + "field.office"),
        view.text(WORD + "field.office.hint"),
        typed.text("office"),
        Stream.concat(near, far)
            .map(o -> Option.of(o.organisation().toString(), view.either(o.name(), o.nameEn())))
            .toList());
  }

  private static Sheet.Act form(Noun noun, String base, List<FormField> fields, View view) {
    String name = name(noun.transition.name(), view);
    return Sheet.Act.of(name, base + noun.path(), name, fields.toArray(FormField[]::new))
        .leadsTo(view.text(WORD + noun.path() + ".notice"));
  }

  /** What a transition of a report or of the vault is called. */
  static String name(String transition, View view) {
    return Arrays.stream(VaultTransition.values())
        .filter(each -> each.name().equals(transition))
        .findFirst()
        .map(view::name)
        .orElseGet(() -> view.name(AllegationTransition.valueOf(transition)));
  }
}

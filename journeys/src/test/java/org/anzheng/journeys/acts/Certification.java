package org.anzheng.journeys.acts;

import static org.anzheng.journeys.acts.Crew.AUDITOR;
import static org.anzheng.journeys.acts.Crew.CLIENT;
import static org.anzheng.journeys.acts.Crew.LEAD;
import static org.anzheng.journeys.acts.Crew.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Wire.Answer;

/**
 * One certification after another, from commission to certificate, act by act over HTTP. What was
 * acknowledged is remembered; an act that got no answer is found done or not done, never half.
 */
public final class Certification {

  private static final Pattern ENTRY =
      Pattern.compile("<time datetime=\"([^\"]+)\">[^<]*</time>\\s*<div>\\s*<p><b>(.*?)</b>");
  private static final Pattern CERTIFICATE =
      Pattern.compile("CSSC-[0-9]{4}-[A-Z]{2}-[0-9]{7}-[0-9A-Z]");
  private static final int TRIES = 600;

  private final Crew crew;
  private final Commission commission;
  private final List<String> certificates = new ArrayList<>();
  private String draft = "";
  private String number = "";
  private List<Move> moves = List.of();
  private int next;
  private List<String> known = List.of();
  private boolean unanswered;
  private int acknowledged;

  public Certification(RunningPlatform platform) {
    crew = new Crew(platform);
    commission = new Commission(crew);
  }

  /** Everybody, and the first draft. */
  public void begin() {
    crew.begin();
    draft = commission.draft();
  }

  /** How many acts were acknowledged. */
  public int acknowledged() {
    return acknowledged;
  }

  /** The next act; nothing is known of it when no answer comes. */
  public void act() {
    if (draft.isEmpty() && number.isEmpty()) {
      draft = commission.draft();
    } else if (number.isEmpty()) {
      submit();
    } else if (next < moves.size()) {
      move(moves.get(next));
    } else {
      page()
          .map(CERTIFICATE::matcher)
          .filter(Matcher::find)
          .ifPresent(found -> {
            certificates.add(found.group());
            number = "";
          });
    }
  }

  /** Goes on undisturbed to one more certificate. */
  public void finish() {
    int wanted = certificates.size() + 1;
    for (int i = 0; i < TRIES && certificates.size() < wanted; i++) {
      act();
    }
    assertThat(certificates).as("stuck before " + stuck()).hasSize(wanted);
  }

  /** What was acknowledged is on record; what got no answer is found there or is done again. */
  public void check() {
    for (String certificate : certificates) {
      String path = "/body/certificates/" + certificate;
      assertThat(crew.as(OFFICE).get(path).orElseThrow().status()).as(path).isEqualTo(200);
    }
    if (!number.isEmpty()) {
      List<String> now = timeline().orElseThrow();
      assertThat(now).as("acts of " + number).containsAll(known);
      if (unanswered && now.size() > known.size()) {
        next++;
      }
      known = now;
      unanswered = false;
    }
  }

  /** Handing in once more leads to the same case, so it may be done again without asking. */
  private void submit() {
    crew.as(CLIENT)
        .post(draft + "/check", draft + "/submission", Map.of())
        .filter(Answer::isDone)
        .ifPresent(answer -> {
          number = answer.location().substring(answer.location().lastIndexOf('/') + 1);
          moves =
              certificates.size() % 2 == 0
                  ? Moves.of(number, LEAD, AUDITOR)
                  : Moves.of(number, AUDITOR, LEAD);
          next = 0;
          known = List.of();
          draft = "";
          acknowledged++;
        });
  }

  private void move(Move move) {
    Optional<Answer> form = crew.as(move.who()).get(move.page()).filter(f -> f.status() == 200);
    Optional<List<String>> before = timeline();
    if (form.isPresent() && before.isPresent()) {
      known = before.get();
      unanswered = true;
      crew.as(move.who())
          .send(form.get(), move.action(), move.sheet().apply(form.get().body()))
          .filter(answer -> answer.status() < 500)
          .ifPresent(answer -> acknowledge(move, answer));
    }
  }

  private void acknowledge(Move move, Answer answer) {
    assertThat(answer.isDone())
        .as(move.action() + " " + answer.status() + "\n" + answer.body())
        .isTrue();
    unanswered = false;
    acknowledged++;
    next++;
    List<String> before = known;
    timeline()
        .ifPresent(now -> {
          assertThat(now).as(move.action()).hasSizeGreaterThan(before.size());
          known = now;
        });
  }

  private Optional<List<String>> timeline() {
    return page()
        .map(
            html -> ENTRY.matcher(html).results().map(e -> e.group(1) + " " + e.group(2)).toList());
  }

  private Optional<String> page() {
    return crew.as(OFFICE)
        .get("/body/cases/" + number)
        .filter(answer -> answer.status() == 200)
        .map(Answer::body);
  }

  private String stuck() {
    return next < moves.size() ? moves.get(next).action() : "the end";
  }
}

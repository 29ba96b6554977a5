package org.anzheng.supervision.draws;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.draws.DrawFact.DrawMade;
import org.anzheng.supervision.draws.DrawFact.PlanFrozen;
import org.anzheng.supervision.draws.DrawFact.PlanPrepared;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the inspection plans. */
@Repository
class DrawStore {

  private final JdbcClient jdbc;

  DrawStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next number of a year; the row lock keeps the sequence without gaps. */
  int nextNumber(int year) {
    return jdbc.sql(
            """
            INSERT INTO supervision.draw_sequence AS s (year, last) VALUES (:year, 1)
            ON CONFLICT (year) DO UPDATE SET last = s.last + 1
            RETURNING last
            """)
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  void insert(PlanPrepared fact) {
    PlanForm form = fact.form();
    jdbc.sql(
            """
            INSERT INTO supervision.draw_plan (number, organisation, title, year, object_kind,
              category, issuer, division, share_normal, share_raised, raised_objects, inspectors,
              avoidances, status, version)
            VALUES (:number, :organisation, :title, :year, :kind, :category, :issuer, :division,
              :normal, :raised, :raisedObjects, :inspectors, :avoidances, :status, 1)
            """)
        .param("number", fact.step().number())
        .param("organisation", fact.step().organisation())
        .param("title", form.title())
        .param("year", form.year())
        .param("kind", form.objectKind().name())
        .param("category", form.category())
        .param("issuer", form.issuer())
        .param("division", form.division())
        .param("normal", form.normal())
        .param("raised", form.raised())
        .param(
            "raisedObjects",
            form.raisedObjects().stream()
                .map(each -> each.object() + " " + each.reason())
                .toArray(String[]::new))
        .param("inspectors", form.inspectors().toArray(UUID[]::new))
        .param(
            "avoidances",
            form.avoidances().stream()
                .map(each -> each.inspector() + " " + each.object() + " " + each.reason())
                .toArray(String[]::new))
        .param("status", fact.step().to().name())
        .update();
  }

  void freeze(PlanFrozen fact, FrozenLists lists, int version) {
    saved(
        jdbc.sql(
                """
                UPDATE supervision.draw_plan SET status = :status, objects = :objects,
                  inspector_lines = :lines, roster = :roster, announced = :announced,
                  frozen_at = :at, freeze_fact = :fact, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", fact.step().to().name())
            .param("objects", lists.draw().objects().toArray(String[]::new))
            .param("lines", lists.draw().inspectors().toArray(String[]::new))
            .param("roster", lists.roster().toArray(UUID[]::new))
            .param("announced", fact.announced().atOffset(ZoneOffset.UTC))
            .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
            .param("fact", fact.act().id())
            .param("number", fact.step().number())
            .param("version", version)
            .update());
  }

  void draw(DrawMade fact, int version) {
    saved(
        jdbc.sql(
                """
                UPDATE supervision.draw_plan SET status = :status, seed = :seed,
                  checkpoint = :checkpoint, drawn_at = :at, due = :due, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", fact.step().to().name())
            .param("seed", fact.seed())
            .param("checkpoint", fact.checkpoint())
            .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
            .param("due", fact.due())
            .param("number", fact.step().number())
            .param("version", version)
            .update());
  }

  void move(DrawFact fact, int version) {
    saved(
        jdbc.sql(
                """
                UPDATE supervision.draw_plan SET status = :status, version = version + 1
                WHERE number = :number AND version = :version
                """)
            .param("status", fact.step().to().name())
            .param("number", fact.step().number())
            .param("version", version)
            .update());
  }

  Optional<DrawPlan> find(String number) {
    return jdbc.sql("SELECT * FROM supervision.draw_plan WHERE number = :number")
        .param("number", number)
        .query(DrawRows::plan)
        .optional();
  }

  List<DrawPlan> all() {
    return jdbc.sql("SELECT * FROM supervision.draw_plan ORDER BY year DESC, number DESC")
        .query(DrawRows::plan)
        .list();
  }

  /** One whose time has come, locked; others at work skip it. */
  Optional<DrawPlan> lockOpen(String number) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.draw_plan WHERE number = :number AND status = 'OPEN'
            FOR UPDATE SKIP LOCKED
            """)
        .param("number", number)
        .query(DrawRows::plan)
        .optional();
  }

  List<String> open() {
    return jdbc.sql(
            "SELECT number FROM supervision.draw_plan WHERE status = 'OPEN' ORDER BY number")
        .query((row, i) -> row.getString(1))
        .list();
  }

  private static void saved(int changed) {
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }
}

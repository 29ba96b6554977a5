package org.anzheng.evaluations;

import static org.anzheng.evaluations.Columns.optionalInstant;
import static org.anzheng.evaluations.Columns.optionalText;
import static org.anzheng.evaluations.Columns.utc;
import static org.anzheng.evaluations.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.TeamFact.TeamAccepted;
import org.anzheng.evaluations.TeamFact.TeamAssigned;
import org.anzheng.evaluations.TeamFact.TeamMemberDeclared;
import org.anzheng.evaluations.TeamFact.TeamObjected;
import org.anzheng.evaluations.TeamFact.TeamObjectionAnswered;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The team. Every assignment is a new round; the last one counts. */
@Repository
class TeamStore {

  private final JdbcClient jdbc;
  private final TeamObjectionStore objections;
  private final Sealer sealer;

  TeamStore(JdbcClient jdbc, TeamObjectionStore objections, Sealer sealer) {
    this.jdbc = jdbc;
    this.objections = objections;
    this.sealer = sealer;
  }

  TeamFile of(String caseNumber) {
    int round = round(caseNumber);
    List<AssignedMember> members =
        jdbc.sql(
                """
                SELECT person, account, name_sealed, registration_number, team_role, declared_at
                FROM evaluations.team_member
                WHERE case_number = :case AND round = :round ORDER BY ordinal
                """)
            .param("case", caseNumber)
            .param("round", round)
            .query(this::member)
            .list();
    return jdbc.sql(
            """
            SELECT accepted_at, objection, answer, first_day, last_day FROM evaluations.team
            WHERE case_number = :case AND round = :round
            """)
        .param("case", caseNumber)
        .param("round", round)
        .query((row, number) ->
            new TeamFile(
                members,
                optionalInstant(row, "accepted_at"),
                optionalText(row, "objection"),
                optionalText(row, "answer"),
                period(row),
                objections.of(caseNumber)))
        .optional()
        .orElse(TeamFile.of(members));
  }

  void save(TeamFact fact) {
    switch (fact) {
      case TeamAssigned assigned -> assign(assigned);
      case TeamMemberDeclared declared -> declare(declared);
      case TeamObjected objected -> object(objected);
      case TeamObjectionAnswered answered -> answer(answered);
      case TeamAccepted accepted -> accept(accepted.caseNumber(), accepted.act().at());
    }
  }

  private void assign(TeamAssigned fact) {
    int round = round(fact.caseNumber()) + 1;
    jdbc.sql(
            """
            INSERT INTO evaluations.team (case_number, round, first_day, last_day)
            VALUES (:case, :round, :first, :last)
            """)
        .param("case", fact.caseNumber())
        .param("round", round)
        .param("first", fact.period().first())
        .param("last", fact.period().last())
        .update();
    for (int i = 0; i < fact.members().size(); i++) {
      insert(fact.caseNumber(), round, i + 1, fact.members().get(i));
    }
  }

  private void insert(String caseNumber, int round, int ordinal, AssignedMember member) {
    jdbc.sql(
            """
            INSERT INTO evaluations.team_member
              (case_number, round, ordinal, person, account, name_sealed, registration_number,
               team_role)
            VALUES (:case, :round, :ordinal, :person, :account, :name, :number, :role)
            """)
        .param("case", caseNumber)
        .param("round", round)
        .param("ordinal", ordinal)
        .param("person", member.person())
        .param("account", member.account())
        .param("name", sealer.sealText(member.name()))
        .param("number", member.registrationNumber())
        .param("role", member.role().name())
        .update();
  }

  private void declare(TeamMemberDeclared fact) {
    jdbc.sql(
            """
            UPDATE evaluations.team_member
            SET declared_at = :at, associations_sealed = :associations
            WHERE case_number = :case AND round = :round AND person = :person
            """)
        .param("at", utc(fact.act().at()))
        .param("associations", sealer.sealText(fact.declaration().associations()))
        .param("case", fact.caseNumber())
        .param("round", round(fact.caseNumber()))
        .param("person", fact.person())
        .update();
  }

  private void accept(String caseNumber, Instant at) {
    jdbc.sql(
            """
            UPDATE evaluations.team SET accepted_at = :at
            WHERE case_number = :case AND round = :round
            """)
        .param("at", utc(at))
        .param("case", caseNumber)
        .param("round", round(caseNumber))
        .update();
  }

  private void object(TeamObjected fact) {
    jdbc.sql(
            """
            UPDATE evaluations.team SET objection = :reasons, answer = NULL
            WHERE case_number = :case AND round = :round
            """)
        .param("reasons", fact.reasons())
        .param("case", fact.caseNumber())
        .param("round", round(fact.caseNumber()))
        .update();
    objections.insert(fact);
  }

  private void answer(TeamObjectionAnswered fact) {
    jdbc.sql(
            """
            UPDATE evaluations.team SET answer = :answer
            WHERE case_number = :case AND round = :round
            """)
        .param("answer", fact.answer())
        .param("case", fact.caseNumber())
        .param("round", round(fact.caseNumber()))
        .update();
    objections.answer(fact);
  }

  private int round(String caseNumber) {
    return jdbc.sql(
            "SELECT coalesce(max(round), 0) FROM evaluations.team WHERE case_number = :case")
        .param("case", caseNumber)
        .query(Integer.class)
        .single();
  }

  private static Optional<AssignmentPeriod> period(ResultSet row) throws SQLException {
    LocalDate last = row.getObject("last_day", LocalDate.class);
    return Optional.ofNullable(row.getObject("first_day", LocalDate.class))
        .map(first -> new AssignmentPeriod(first, last));
  }

  private AssignedMember member(ResultSet row, int number) throws SQLException {
    return new AssignedMember(
        uuid(row, "person"),
        uuid(row, "account"),
        sealer.openText(row.getBytes("name_sealed")),
        row.getString("registration_number"),
        TeamRole.valueOf(row.getString("team_role")),
        optionalInstant(row, "declared_at"));
  }
}

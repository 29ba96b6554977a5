package org.anzheng.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A nation's register in small: frequent and rare words, skewed kinds, two digits of bodies. */
final class GivenPlans implements AutoCloseable {

  static final PieceShares NOTHING_KNOWN = new PieceShares(Map.of(), 0);

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private final JdbcClient owner;
  private final JdbcClient reader;

  /** Asked through the connections of the public reader, whose settings the planner heeds. */
  GivenPlans(DataSource owner, DataSource reader) {
    this.owner = JdbcClient.create(owner);
    this.reader = JdbcClient.create(reader);
    run("CREATE SCHEMA plans");
    run("CREATE TABLE plans.certificate (LIKE register.certificate INCLUDING ALL)");
    run(
        """
        INSERT INTO plans.certificate (number, issuer, holder_name, holder_uscc, category,
          decided_on, issued_on, valid_to, status, document_hash, search_text, updated_at, tier,
          name_key)
        SELECT 'CSSC-2024-TA-' || lpad(i::text, 7, '0') || '-K',
          'CNCA-R-2024-' || lpad((i % 40)::text, 3, '0'), '示例' || w || '网络安全公司',
          '91' || (ARRAY['110108', '310115', '440106', '650102'])[1 + i % 4] || lpad(i::text, 10, '0'),
          (ARRAY['TA', 'TA', 'TA', 'OM', 'OM', 'CO', 'MP'])[1 + i % 7],
          d, d, d + 1095, (ARRAY['VALID', 'VALID', 'VALID', 'EXPIRED', 'REVOKED', 'CANCELLED',
            'VALID', 'VALID', 'VALID', 'SUSPENDED'])[1 + i % 10], 'h',
          '示例' || w || '网络安全公司 检测评估', now(),
          CASE WHEN i % 11 = 0 THEN 'ENHANCED' ELSE 'GENERAL' END, '示例' || w || '网络安全公司'
        FROM generate_series(1, 40000) i
        CROSS JOIN LATERAL (SELECT chr(19968 + i % 5000) || chr(20000 + i / 5000) AS w,
          DATE '2023-06-01' + i % 1200 AS d) x
        """);
    run("VACUUM ANALYZE plans.certificate");
  }

  @Override
  public void close() {
    run("DROP SCHEMA plans CASCADE");
  }

  List<String> numbers(SearchStatement statement) {
    return numbers(statement.first(), statement);
  }

  List<String> numbers(String sql, SearchStatement statement) {
    return reader
        .sql(inPlans(sql))
        .params(statement.parameters())
        .param("limit", SearchResult.CAP + 1)
        .query((row, i) -> row.getString("number"))
        .list();
  }

  /**
   * As if nothing were known, then as if the words were neither rare nor common, which only matters
   * where the newest come first, then as if they were common.
   */
  static List<PieceShares> shares(Map<String, String> asked) {
    List<String> pieces = Pieces.of(Pieces.normalise(asked.getOrDefault("q", "")));
    boolean newest = List.of("issued", "relevance").contains(asked.getOrDefault("sort", "issued"));
    return List.of(
        NOTHING_KNOWN,
        new PieceShares(each(pieces, newest ? 0.04 : 1), 1e6),
        new PieceShares(each(pieces, 1), 1e6));
  }

  /** As it is in truth: what hardly any has, and what all have. */
  static PieceShares known(String q) {
    double share = q.equals("网络安全") ? 1 : 0.001;
    return new PieceShares(each(Pieces.of(Pieces.normalise(q)), share), 1e6);
  }

  static Map<String, Double> each(List<String> pieces, double share) {
    return pieces.stream().collect(Collectors.toMap(piece -> piece, piece -> share));
  }

  static SearchStatement statement(Map<String, String> asked, PieceShares shares) {
    return new SearchStatement(SearchQueryReader.read(asked, 20), TODAY, shares);
  }

  String plan(String sql, Map<String, Object> parameters) {
    return String.join(
        "\n",
        reader
            .sql("EXPLAIN " + inPlans(sql))
            .params(parameters)
            .param("limit", SearchResult.CAP + 1)
            .query(String.class)
            .list());
  }

  private static String inPlans(String sql) {
    return sql.replace("register.certificate", "plans.certificate");
  }

  private void run(String sql) {
    owner.sql(sql).update();
  }
}

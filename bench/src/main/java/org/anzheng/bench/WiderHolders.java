package org.anzheng.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.parties.Uscc;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Organisations for a wider register: beside each that holds a certificate stand others, each with
 * a name and a code of its own, so that nobody holds more certificates than before.
 */
final class WiderHolders {

  /** What each of the others has more in its name, where the field of its work begins. */
  private static final String MORE = "东南西北新嘉宏泽祥";

  private static final Pattern FIELD = Pattern.compile("网络安全|信息安全|数据安全|安全测评|安全运维|安全咨询|信息技术|网络技术");

  /** The first digit that counts organisations, in a code: zero or one in what is generated. */
  private static final int DIGIT = 11;

  private static final int DIGITS = 2;
  private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private record Holder(String uscc, String name) {}

  private WiderHolders() {}

  /** Fills a table of this connection: holders, by code and how many-th beside it. */
  static void fill(Connection connection, JdbcClient owner, long times) {
    owner
        .sql("CREATE TEMP TABLE holders (uscc text, k bigint, own_uscc text, own_name text)")
        .update();
    List<Holder> present =
        owner
            .sql(
                """
                SELECT DISTINCT ON (holder_uscc) holder_uscc, holder_name FROM register.certificate
                WHERE holder_uscc IS NOT NULL ORDER BY holder_uscc
                """)
            .query((row, i) -> new Holder(row.getString(1), row.getString(2)))
            .list();
    try {
      CopyIn copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("COPY holders FROM STDIN (FORMAT csv)");
      for (Holder holder : present) {
        for (int k = 1; k < times; k++) {
          byte[] line = line(holder, k).getBytes(StandardCharsets.UTF_8);
          copy.writeToCopy(line, 0, line.length);
        }
      }
      copy.endCopy();
    } catch (SQLException e) {
      throw new IllegalStateException("the holders were not written", e);
    }
    owner.sql("ANALYZE holders").update();
  }

  private static String line(Holder holder, int k) {
    return "%s,%d,%s,%s%n".formatted(holder.uscc(), k, code(holder.uscc(), k), name(holder, k));
  }

  private static String name(Holder holder, int k) {
    Matcher field = FIELD.matcher(holder.name());
    int at = field.find() ? field.start() : holder.name().length();
    return new StringBuilder(holder.name()).insert(at, MORE.charAt(k - 1)).toString();
  }

  private static String code(String code, int k) {
    int letter = (LETTERS.indexOf(code.charAt(DIGIT)) + DIGITS * k) % LETTERS.length();
    String organisation =
        code.substring(8, DIGIT) + LETTERS.charAt(letter) + code.substring(DIGIT + 1, 16);
    String stem =
        code.substring(0, 8) + organisation + Uscc.organisationCheckCharacter(organisation);
    return new Uscc(stem + Uscc.checkCharacter(stem)).value();
  }
}

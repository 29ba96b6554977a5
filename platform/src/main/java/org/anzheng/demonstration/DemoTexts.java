package org.anzheng.demonstration;

import java.util.List;
import org.anzheng.scheme.norms.MarkContent;
import org.anzheng.scheme.norms.MarkMisuse;
import org.anzheng.scheme.norms.NormClause;

/** 示例文本: what the published documents of the demonstration say. */
final class DemoTexts {

  static final String NORM_TITLE = "网络安全服务认证基本规范（示例）";
  static final String NORM_TITLE_EN = "Basic norm of cybersecurity service certification (example)";
  static final String MARK_TITLE = "网络安全服务认证标志（示例）";
  static final String MARK_TITLE_EN = "Mark of cybersecurity service certification (example)";
  static final String RULE_TITLE = "网络安全服务认证规则（示例修订稿）";
  static final String RULE_TITLE_EN = "Cybersecurity service certification rule (example revision)";
  static final String EXPLANATION = "示例：根据技术委员会的建议和实施情况制定。";

  static final List<NormClause> NORM =
      List.of(
          new NormClause(
              "1",
              "总则",
              "General",
              "示例：认证活动坚持统一管理、共同实施、统一标准、规范有序。",
              "Example: certification is managed in one way, carried out jointly, to one"
                  + " standard."),
          new NormClause(
              "2",
              "认证机构",
              "Bodies",
              "示例：认证机构应当在批准的类别内开展认证，并公开收费标准和实施细则。",
              "Example: bodies certify within the categories approved and publish fees and"
                  + " details."),
          new NormClause(
              "3",
              "可追溯记录",
              "Traceable records",
              "示例：认证机构应当对认证全过程作出完整记录，记录不得增加、减少或者遗漏程序。",
              "Example: bodies record the whole process; no step is added, reduced or omitted."),
          new NormClause(
              "4",
              "信息公开",
              "Publication",
              "示例：证书有效、暂停、注销、撤销等状态应当及时公布。",
              "Example: whether certificates are valid, suspended, cancelled or revoked is"
                  + " published."));

  static final List<NormClause> MARK_USE =
      List.of(
          new NormClause(
              "1",
              "使用范围",
              "Scope of use",
              "示例：获证组织可以在获证的服务类别范围内使用标志，不得用于产品。",
              "Example: a holder may use the mark for the services certified, never for a"
                  + " product."),
          new NormClause(
              "2",
              "使用方式",
              "How it is used",
              "示例：标志应当等比例缩放，并带有认证机构识别信息；网页使用的应当链接到证书公开页面。",
              "Example: scale it evenly, keep the body's identifier, link it to the public page."),
          new NormClause(
              "3",
              "停止使用",
              "When use ends",
              "示例：证书暂停、注销、撤销或者过期的，应当停止使用标志。",
              "Example: use ends when the certificate is suspended, cancelled, revoked or"
                  + " expired."));

  static final MarkContent MARK =
      new MarkContent(
          """
          <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160" role="img">
            <title>示例标志 {{body}}</title>
            <path d="M80 10 L140 34 L140 78 C140 116 114 138 80 150 C46 138 20 116 20 78 L20 34 Z" \
          fill="#ffffff" stroke="#123a7a" stroke-width="6"/>
            <path d="M52 74 L72 94 L110 52" fill="none" stroke="#123a7a" stroke-width="9" \
          stroke-linecap="round" stroke-linejoin="round"/>
            <text x="80" y="116" font-family="sans-serif" font-size="10" text-anchor="middle" \
          fill="#123a7a">{{body}}</text>
            <text x="80" y="130" font-family="sans-serif" font-size="9" text-anchor="middle" \
          fill="#123a7a">示例标志</text>
          </svg>
          """,
          List.of(
              new MarkMisuse(
                  "示例：去掉认证机构识别信息",
                  "Example: the body's identifier is removed",
                  "示例：使用规则第二条",
                  "Example: rules of use, 2"),
              new MarkMisuse(
                  "示例：在产品包装上使用",
                  "Example: used on the packaging of a product",
                  "示例：使用规则第一条",
                  "Example: rules of use, 1"),
              new MarkMisuse(
                  "示例：证书暂停期间继续使用",
                  "Example: used while the certificate is suspended",
                  "示例：使用规则第三条",
                  "Example: rules of use, 3")));

  private DemoTexts() {}
}

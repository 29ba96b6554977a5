package org.anzheng.adoption;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anzheng.kernel.Basis;

/** 限制性措辞: words by which a text asks for more than the service, or for one supplier. */
@Basis({"mof-87:17", "procurement-regulation:20"})
public enum LimitingWords {
  /** 规模. */
  SCALE("注册资本|资产总额|总资产|净资产|营业收入|从业人员|员工人数|利润|纳税"),
  /** 地域. */
  PLACE("本省|本市|本区|本县|本地|注册地|所在地|分支机构|分公司"),
  /** 单一机构的证书或者标志. */
  MARK("CCRC|CNITSEC|CISP|ITSS|信息安全服务资质"),
  /** 企业名称. */
  ENTERPRISE("[\\p{IsHan}（）()A-Za-z0-9]{2,40}?(?:有限公司|有限责任公司|股份公司|有限合伙)"),
  /** 证书编号或者统一社会信用代码. */
  CODE("CSSC-[0-9]{4}-[A-Z]{2}-[0-9]{7}-[0-9A-Z]|(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])");

  private final Pattern pattern;

  LimitingWords(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** The first of them in a text. */
  public Optional<String> in(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}

package org.anzheng.demonstration.generation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.anzheng.parties.Uscc;

/**
 * 示例获证组织: plainly fictional, with a code whose check digits are right. The same number under the
 * same seed is always the same organisation.
 */
record ExampleHolder(UUID id, String name, String nameEn, Uscc uscc, String address) {

  private static final List<Place> PLACES =
      List.of(
          new Place("110108", "北京", "Beijing"),
          new Place("120104", "天津", "Tianjin"),
          new Place("130102", "石家庄", "Shijiazhuang"),
          new Place("210102", "沈阳", "Shenyang"),
          new Place("310115", "上海", "Shanghai"),
          new Place("320106", "南京", "Nanjing"),
          new Place("330106", "杭州", "Hangzhou"),
          new Place("340104", "合肥", "Hefei"),
          new Place("350203", "厦门", "Xiamen"),
          new Place("370102", "济南", "Jinan"),
          new Place("410105", "郑州", "Zhengzhou"),
          new Place("420106", "武汉", "Wuhan"),
          new Place("430102", "长沙", "Changsha"),
          new Place("440305", "深圳", "Shenzhen"),
          new Place("450103", "南宁", "Nanning"),
          new Place("500103", "重庆", "Chongqing"),
          new Place("510104", "成都", "Chengdu"),
          new Place("520102", "贵阳", "Guiyang"),
          new Place("530102", "昆明", "Kunming"),
          new Place("610113", "西安", "Xi'an"),
          new Place("620102", "兰州", "Lanzhou"),
          new Place("650102", "乌鲁木齐", "Urumqi"));
  private static final String FIRST = "安信启明华云天海联创新远达智盛鼎卓博瑞恒泰星辰诚润君航";
  private static final String SECOND = "盾御守衡通力维策图源安迅捷川岳峰林原宇轩和谐德正清合方";
  private static final List<String> FIELDS =
      List.of("网络安全", "信息安全", "数据安全", "安全测评", "安全运维", "安全咨询", "信息技术", "网络技术");
  private static final List<String> FIELDS_EN =
      List.of(
          "Network Security",
          "Information Security",
          "Data Security",
          "Security Assessment",
          "Security Operations",
          "Security Consulting",
          "Information Technology",
          "Networks");
  private static final List<String> FORMS = List.of("有限公司", "股份有限公司", "服务有限公司", "科技有限公司");

  private record Place(String division, String name, String nameEn) {}

  static ExampleHolder of(long seed, int number) {
    SplittableRandom random = new SplittableRandom(seed * 31 + number);
    Place place = PLACES.get(number % PLACES.size());
    int field = random.nextInt(FIELDS.size());
    String brand =
        ""
            + FIRST.charAt(random.nextInt(FIRST.length()))
            + SECOND.charAt(random.nextInt(SECOND.length()));
    Uscc uscc = code(place.division(), number / PLACES.size());
    return new ExampleHolder(
        UUID.nameUUIDFromBytes(("holder/" + uscc.value()).getBytes(StandardCharsets.UTF_8)),
        "示例" + place.name() + brand + FIELDS.get(field) + FORMS.get(random.nextInt(FORMS.size())),
        "Example %s %s No. %d".formatted(place.nameEn(), FIELDS_EN.get(field), number),
        uscc,
        place.name() + "市示例路 " + (1 + random.nextInt(999)) + " 号");
  }

  /** No organisation has an organisation code that begins with so many zeros. */
  private static Uscc code(String division, int number) {
    String organisation = String.format(Locale.ROOT, "000%05d", number % 100_000);
    String stem = "91" + division + organisation + Uscc.organisationCheckCharacter(organisation);
    return new Uscc(stem + Uscc.checkCharacter(stem));
  }
}

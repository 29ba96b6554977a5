package org.anzheng.web.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.bodies.Tariff;

/**
 * 机构收费标准页面.
 *
 * @param names of the categories by code
 * @param approved whether the body has an approval in force, without which it cannot publish
 */
public record TariffListPage(
    Optional<Tariff> inForce,
    List<Tariff> versions,
    boolean approved,
    boolean mayPublish,
    Map<String, String> names) {}

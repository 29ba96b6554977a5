package org.anzheng.supervision.inspections;

/**
 * 检查项: one question of a checklist.
 *
 * @param version of the checklist it stands in
 * @param basis the clause, as in {@code @Basis}
 */
public record ChecklistItem(String code, int version, String textZh, String textEn, String basis) {}

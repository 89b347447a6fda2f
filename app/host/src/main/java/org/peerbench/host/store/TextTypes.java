package org.peerbench.host.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlStatements;
import org.peerbench.api.date.PartialDate;

/**
 * Dates and instants as the same text on both databases, records filled from columns of the same name, and statements
 * read by a parser of our own.
 */
final class TextTypes implements JdbiPlugin {
    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.getConfig(SqlStatements.class).setSqlParser(new NamedParameters());
        jdbi.registerArgument(writing(Instant.class, IsoText::of));
        jdbi.registerArgument(writing(LocalDate.class, LocalDate::toString));
        jdbi.registerArgument(writing(PartialDate.class, PartialDate::text));
        jdbi.registerColumnMapper(Instant.class, reading(Instant::parse));
        jdbi.registerColumnMapper(LocalDate.class, reading(LocalDate::parse));
        jdbi.registerColumnMapper(PartialDate.class, reading(PartialDate::of));
        jdbi.registerRowMapper(records());
    }

    private static <T> ColumnMapper<T> reading(Function<String, T> parse) {
        return (row, column, context) -> {
            String text = row.getString(column);
            return text == null ? null : parse.apply(text);
        };
    }

    private static RowMapperFactory records() {
        return (type, config) -> {
            Class<?> erased = GenericTypes.getErasedType(type);
            return erased.isRecord() && erased != PartialDate.class
                    ? Optional.of(ConstructorMapper.of(erased))
                    : Optional.empty();
        };
    }

    /** Preparable, since Jdbi asks its own factory for times, which is, before any that is not. */
    private static <T> ArgumentFactory.Preparable writing(Class<T> type, Function<T, String> text) {
        return (declared, config) -> declared == type
                ? Optional.of(value -> written(value == null ? null : text.apply(type.cast(value))))
                : Optional.empty();
    }

    private static Argument written(String text) {
        return (position, statement, context) -> statement.setString(position, text);
    }
}

package org.peerbench.host.store;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.peerbench.api.date.PartialDate;

/** Dates and instants as the same text on both databases, and records filled from columns of the same name. */
final class TextTypes implements JdbiPlugin {
    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerArgument(new Written<>(Instant.class, IsoText::of));
        jdbi.registerArgument(new Written<>(LocalDate.class, LocalDate::toString));
        jdbi.registerArgument(new Written<>(PartialDate.class, PartialDate::text));
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

    /** Also for a value that is missing: Jdbi would announce a timestamp, which PostgreSQL refuses for a text column. */
    private record Written<T>(Class<T> type, Function<T, String> text) implements ArgumentFactory.Preparable {
        /** Jdbi's own factory for dates is of this kind, and Jdbi asks all of this kind before any other. */
        @Override
        public Optional<Function<Object, Argument>> prepare(Type declared, ConfigRegistry config) {
            return declared == type ? Optional.of(this::argument) : Optional.empty();
        }

        @Override
        public Optional<Argument> build(Type declared, Object value, ConfigRegistry config) {
            return type.isInstance(value) || declared == type ? Optional.of(argument(value)) : Optional.empty();
        }

        private Argument argument(Object value) {
            String written = value == null ? null : text.apply(type.cast(value));
            return (position, statement, context) -> statement.setString(position, written);
        }
    }
}

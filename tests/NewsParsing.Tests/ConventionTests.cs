using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsParsing.Tests;

/// <summary>What holds for every public type; each test lists all that break it.</summary>
public sealed class ConventionTests
{
    private const int MaximumTypes = 30;

    private static readonly Type[] s_types = typeof(NewsParser).Assembly.GetExportedTypes();

    [Fact]
    public void The_public_surface_is_small() =>
        s_types.Length.Should().BeLessThanOrEqualTo(MaximumTypes, "a reader should know all of {0}", string.Join(", ", s_types.Select(static type => type.Name)));

    [Fact]
    public void All_types_are_in_one_namespace() => s_types.Where(static type => type.Namespace != "NewsParsing").Should().BeEmpty();

    [Fact]
    public void Classes_are_sealed_static_or_made_to_be_derived_from() =>
        s_types.Where(static type => type.IsClass && !type.IsSealed && !type.IsAbstract).Should().BeEmpty();

    [Fact]
    public void Structs_are_readonly() =>
        s_types.Where(static type => type is { IsValueType: true, IsEnum: false } && !type.IsDefined(typeof(IsReadOnlyAttribute))).Should().BeEmpty();

    [Fact]
    public void Properties_are_set_when_the_object_is_made_and_never_again() => s_types
        .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Should().BeEmpty();

    [Fact]
    public void There_are_no_public_fields() => s_types
        .Where(static type => !type.IsEnum)
        .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static field => !field.IsLiteral)
        .Should().BeEmpty();

    [Fact]
    public void No_record_holds_an_array() => s_types
        .Where(static type => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null)
        .SelectMany(static type => type.GetProperties())
        .Where(static property => property.PropertyType.IsArray || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>)))
        .Should().BeEmpty("records compare arrays by reference");

    [Fact]
    public void No_method_asks_for_true_or_false() => s_types
        .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static method => !method.IsSpecialName && method.GetParameters().Any(static parameter => parameter.ParameterType == typeof(bool)))
        .Should().BeEmpty("an enum or an option says what true means");

    [Fact]
    public void The_library_refers_to_the_framework_alone() => typeof(NewsParser).Assembly.GetReferencedAssemblies()
        .Where(static assembly => !assembly.Name!.StartsWith("System.", StringComparison.Ordinal))
        .Should().BeEmpty();
}

namespace NewsParsing;

/// <summary>What a name of the gazetteer can mean. One bit for each meaning, so that a name's meanings are one value.</summary>
[Flags]
internal enum NameKind : uint
{
    None = 0,

    /// <summary>A country by any of its names; the value is its place.</summary>
    Country = 1u << 0,

    /// <summary>An inhabitant or adjective of a country ("Russian"); the value is the country's place.</summary>
    Demonym = 1u << 1,

    /// <summary>A populated place; the value is the place.</summary>
    City = 1u << 2,

    /// <summary>A first-level division of a country; the value is the place.</summary>
    Region = 1u << 3,

    /// <summary>A region in a newspaper's or the post's short form ("Calif.", "TX"); the value is the region's place.</summary>
    RegionAbbreviation = 1u << 4,

    /// <summary>A continent or a part of the world without a government; the value is the place.</summary>
    Area = 1u << 5,

    /// <summary>A sea, river, lake, strait or canal; the value is the place.</summary>
    Water = 1u << 6,

    /// <summary>A mountain, island, desert or other landform; the value is the place.</summary>
    Landform = 1u << 7,

    /// <summary>A building, square or other built place; the value is the place.</summary>
    Site = 1u << 8,

    /// <summary>Where a government or part of it sits, and what that acts by ("Kremlin", "Pyongyang"); the value is the country's place.</summary>
    Seat = 1u << 9,

    /// <summary>The same for an organisation ("Brussels"); the value is the organisation.</summary>
    OrganisationSeat = 1u << 10,

    /// <summary>A noun for somebody who acts ("soldiers", "ministry of defence"); the value is 1 for a plural, else 0.</summary>
    Agent = 1u << 11,

    /// <summary>A given name; the value is a <see cref="NameFrequency"/>.</summary>
    FirstName = 1u << 12,

    /// <summary>A surname; the value is a <see cref="NameFrequency"/>.</summary>
    LastName = 1u << 13,

    /// <summary>A title or office that stands at a person's name; the value is a <see cref="TitleKind"/>.</summary>
    Title = 1u << 14,

    /// <summary>A word that begins or ends names of organisations; the value is an <see cref="OrganisationWordPosition"/>.</summary>
    OrganisationWord = 1u << 15,

    /// <summary>A well-known organisation; the value is the organisation.</summary>
    Organisation = 1u << 16,

    /// <summary>A day of the week, month, holiday or time zone; the value is 0.</summary>
    Calendar = 1u << 17,

    /// <summary>Something often capitalised that is no place, person or organisation ("Internet", "World Cup"); the value is 0.</summary>
    NotAName = 1u << 18,

    /// <summary>An inhabitant or adjective of a region, city or area ("Texan", "African"); the value is the place.</summary>
    PlaceDemonym = 1u << 19,

    /// <summary>A people, creed or party as adjective or noun ("Kurdish", "Muslims", "Republican"); the value is 0.</summary>
    People = 1u << 20,

    /// <summary>The name is also an ordinary English word that news text writes in lower case; the value is 0 (seen) or 1 (frequent).</summary>
    CommonWord = 1u << 21,

    /// <summary>A populated place of less than 15,000 people that is no seat of a region; the value is the place.</summary>
    Town = 1u << 22,

    /// <summary>A county or other division of a region; the value is the place.</summary>
    County = 1u << 23,

    /// <summary>Everything that is a place on a map.</summary>
    AnyPlace = Country | City | Town | Region | County | RegionAbbreviation | Area | Water | Landform | Site,

    Any = uint.MaxValue,
}

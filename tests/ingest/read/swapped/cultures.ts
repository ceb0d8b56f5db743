// Countries with their words, and names made up from parts that are common in each: what articles are swapped into. General knowledge;
// it serves tests alone and is no list that the reader sees.

export interface Culture {
  given: readonly string[];
  family: readonly string[];
  /** How a full name is built, and which part later mentions use. */
  order: 'given first' | 'family first';
  short: 'given' | 'family';
}

const words = (text: string): string[] => text.split(' ');

const CULTURES = {
  swahili: {
    given: words('Juma Wanjiru Otieno Achieng Baraka Zawadi Jelani Makena Kipchoge Neema'),
    family: words('Mwangi Kamau Odhiambo Nyerenda Wekesa Mutua Kilonzo Barasa Cheruiyot Njoroge'),
    order: 'given first',
    short: 'family',
  },
  spanish: {
    given: words('Ramiro Lucinda Esteban Graciela Fermín Ximena Gonzalo Maribel Octavio Pilar'),
    family: words('Villalobos Quispe Arriaga Montoya Zúñiga Carvajal Peralta Olivares Saavedra Bustamante'),
    order: 'given first',
    short: 'family',
  },
  turkish: {
    given: words('Kemal Ayşe Tarkan Selin Orhan Zeynep Cengiz Elif Yusuf Defne'),
    family: words('Yıldırım Korkmaz Aksoy Demirel Özkan Şimşek Karaca Bulut Tekin Arslan'),
    order: 'given first',
    short: 'family',
  },
  japanese: {
    given: words('Haruto Akiko Kenji Sakura Daisuke Yuna Takeshi Misaki Ryota Naoko'),
    family: words('Matsuda Inoue Hayashi Shimizu Okamoto Fujita Nakagawa Ueda Morikawa Tanabe'),
    order: 'given first',
    short: 'family',
  },
  korean: {
    given: words('Joon-ho Seo-yeon Min-jae Ji-won Dong-hyun Eun-ji Sang-woo Hye-jin Tae-yang Yu-na'),
    family: words('Park Choi Jung Kang Yoon Lim Shin Kwon Hwang Noh'),
    order: 'family first',
    short: 'family',
  },
  thai: {
    given: words('Somsak Kanya Prasert Malee Chaiwat Siriporn Wichai Nattapong Arthit Duangjai'),
    family: words('Rattanakosin Suwannarat Charoenpura Boonmee Phromdee Wongsawat Kittichai Saelim Thongchai Intharat'),
    order: 'given first',
    short: 'given',
  },
  arabic: {
    given: words('Tariq Layla Hisham Nadia Mahmoud Samira Khalil Rania Walid Huda'),
    family: words('al-Masri Haddad al-Tamimi Darwish Mansour al-Harbi Qasim Shaheen al-Rashidi Barakat'),
    order: 'given first',
    short: 'family',
  },
  nigerian: {
    given: words('Chinedu Ngozi Babatunde Yetunde Emeka Folasade Obinna Amarachi Segun Ifeoma'),
    family: words('Okonkwo Adeyemi Eze Balogun Nwosu Ogunleye Danjuma Abiola Uche Afolabi'),
    order: 'given first',
    short: 'family',
  },
  polish: {
    given: words('Zbigniew Katarzyna Tomasz Agnieszka Wojciech Magdalena Krzysztof Joanna Stanisław Ewa'),
    family: words('Wiśniewski Zieliński Kowalczyk Nowakowski Szymański Dąbrowski Mazur Pawlak Krawczyk Jabłoński'),
    order: 'given first',
    short: 'family',
  },
  indonesian: {
    given: words('Bambang Siti Agus Dewi Hendra Ratna Wahyu Lestari Budi Indah'),
    family: words('Santoso Wijaya Kusuma Hartono Setiawan Pranoto Nugraha Siregar Hidayat Gunawan'),
    order: 'given first',
    short: 'family',
  },
  greek: {
    given: words('Dimitris Eleni Kostas Sofia Yannis Katerina Nikos Despina Stavros Ioanna'),
    family: words('Papadakis Nikolaidis Vasilakis Makris Karagiannis Alexiou Spanos Georgiadis Lambrou Zervas'),
    order: 'given first',
    short: 'family',
  },
  ethiopian: {
    given: words('Tesfaye Hirut Bekele Almaz Dawit Selamawit Girma Meseret Yonas Tsehay'),
    family: words('Gebremariam Wolde Haile Tadesse Mekonnen Alemu Desta Kebede Assefa Worku'),
    order: 'given first',
    short: 'given',
  },
  indian: {
    given: words('Rajesh Sunita Vikram Lakshmi Anil Meenakshi Suresh Kavita Arjun Padma'),
    family: words('Chatterjee Iyer Deshmukh Reddy Mukherjee Nair Bhattacharya Kulkarni Joshi Pillai'),
    order: 'given first',
    short: 'family',
  },
  nordic: {
    given: words('Lars Ingrid Sven Astrid Mikko Aino Bjarne Solveig Erik Kaisa'),
    family: words('Lindqvist Halvorsen Virtanen Nygård Koskinen Bergström Aaltonen Solberg Mäkinen Dahl'),
    order: 'given first',
    short: 'family',
  },
  senegalese: {
    given: words('Mamadou Aminata Ousmane Fatou Cheikh Awa Ibrahima Khady Modou Coumba'),
    family: words('Diop Ndiaye Faye Sarr Cissé Gueye Mbaye Diatta Sow Thiam'),
    order: 'given first',
    short: 'family',
  },
  vietnamese: {
    given: words('Hùng Lan Dũng Mai Khoa Thảo Quân Hạnh Tuấn Ngọc'),
    family: [
      'Trần Quốc',
      'Lê Thị',
      'Phạm Văn',
      'Đỗ Minh',
      'Bùi Thanh',
      'Hoàng Đức',
      'Vũ Ngọc',
      'Đặng Thu',
      'Ngô Gia',
      'Lý Kim',
    ],
    order: 'family first',
    short: 'given',
  },
  portuguese: {
    given: words('Rui Fernanda Duarte Beatriz Nuno Mafalda Afonso Leonor Tomé Inês'),
    family: [
      'Figueiredo',
      'da Silveira',
      'Pacheco',
      'Coutinho',
      'dos Santos',
      'Valadares',
      'Moreira',
      'Teixeira',
      'de Almeida',
      'Guimarães',
    ],
    order: 'given first',
    short: 'family',
  },
} satisfies Record<string, Culture>;

export interface Land {
  code: string;
  name: string;
  adjective: string;
  /** The capital first. */
  cities: readonly string[];
  culture: Culture;
}

const TABLE: readonly [string, string, string, string, keyof typeof CULTURES][] = [
  ['KEN', 'Kenya', 'Kenyan', 'Nairobi Mombasa Kisumu Nakuru', 'swahili'],
  ['TZA', 'Tanzania', 'Tanzanian', 'Dodoma Arusha Mwanza Zanzibar', 'swahili'],
  ['PER', 'Peru', 'Peruvian', 'Lima Cusco Arequipa Trujillo', 'spanish'],
  ['MEX', 'Mexico', 'Mexican', 'Guadalajara Monterrey Puebla Mérida', 'spanish'],
  ['CHL', 'Chile', 'Chilean', 'Santiago Valparaíso Antofagasta Concepción', 'spanish'],
  ['TUR', 'Turkey', 'Turkish', 'Ankara Istanbul Izmir Antalya', 'turkish'],
  ['JPN', 'Japan', 'Japanese', 'Tokyo Osaka Nagoya Sapporo', 'japanese'],
  ['KOR', 'South Korea', 'South Korean', 'Seoul Busan Incheon Daegu', 'korean'],
  ['THA', 'Thailand', 'Thai', 'Bangkok Pattaya Phuket Udon', 'thai'],
  ['EGY', 'Egypt', 'Egyptian', 'Cairo Alexandria Aswan Luxor', 'arabic'],
  ['MAR', 'Morocco', 'Moroccan', 'Rabat Casablanca Marrakesh Tangier', 'arabic'],
  ['OMN', 'Oman', 'Omani', 'Muscat Salalah Sohar Nizwa', 'arabic'],
  ['NGA', 'Nigeria', 'Nigerian', 'Abuja Lagos Kano Ibadan', 'nigerian'],
  ['GHA', 'Ghana', 'Ghanaian', 'Accra Kumasi Tamale Tema', 'nigerian'],
  ['POL', 'Poland', 'Polish', 'Warsaw Kraków Poznań Wrocław', 'polish'],
  ['IDN', 'Indonesia', 'Indonesian', 'Jakarta Surabaya Bandung Medan', 'indonesian'],
  ['GRC', 'Greece', 'Greek', 'Athens Thessaloniki Patras Volos', 'greek'],
  ['ETH', 'Ethiopia', 'Ethiopian', 'Addis_Ababa Gondar Mekelle Hawassa', 'ethiopian'],
  ['IND', 'India', 'Indian', 'New_Delhi Mumbai Chennai Kolkata', 'indian'],
  ['FIN', 'Finland', 'Finnish', 'Helsinki Tampere Turku Oulu', 'nordic'],
  ['NOR', 'Norway', 'Norwegian', 'Oslo Bergen Trondheim Stavanger', 'nordic'],
  ['SEN', 'Senegal', 'Senegalese', 'Dakar Thiès Touba Ziguinchor', 'senegalese'],
  ['VNM', 'Vietnam', 'Vietnamese', 'Hanoi Da_Nang Hue Can_Tho', 'vietnamese'],
  ['PRT', 'Portugal', 'Portuguese', 'Lisbon Porto Braga Coimbra', 'portuguese'],
  ['BRA', 'Brazil', 'Brazilian', 'Brasilia Salvador Recife Manaus', 'portuguese'],
  ['COL', 'Colombia', 'Colombian', 'Bogotá Medellín Cali Cartagena', 'spanish'],
];

export const LANDS: readonly Land[] = TABLE.map(([code, name, adjective, cities, culture]) => ({
  code,
  name,
  adjective,
  cities: cities.split(' ').map((city) => city.replace('_', ' ')),
  culture: CULTURES[culture],
}));

/** The many-member bodies, and what stands in their place. */
export const BODIES_SWAPPED: readonly [string, string][] = [
  ['Association of Southeast Asian Nations', 'Caribbean Community'],
  ['ASEAN', 'CARICOM'],
  ['European Union', 'African Union'],
  ['EU', 'AU'],
  ['European Commission', 'African Union Commission'],
  ['Shanghai Cooperation Organisation', 'Gulf Cooperation Council'],
  ['Shanghai Cooperation Organization', 'Gulf Cooperation Council'],
  ['SCO', 'GCC'],
  ['Organization of Islamic Cooperation', 'Commonwealth of Independent States'],
  ['Organisation of Islamic Cooperation', 'Commonwealth of Independent States'],
  ['OIC', 'CIS'],
];
